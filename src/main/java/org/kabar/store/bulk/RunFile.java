package org.kabar.store.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Some statements in the order of one index, in a temporary file. Of each, only the terms from the
 * first that differs from the statement before are written.
 *
 * @param path the file
 * @param order of the index
 */
record RunFile(Path path, IndexOrder order) {

    private static final int BUFFER = 1 << 17;

    /**
     * Writes statements.
     *
     * @param sorted their ordinals
     * @param size how many statements
     * @param terms what the ordinals mean
     */
    void write(int[] sorted, int size, TermOrder terms) {
        int width = order.width();
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(path), BUFFER))) {
            for (int i = 0; i < size; i++) {
                int same = i == 0 ? 0 : same(sorted, i * width);
                out.writeByte(same);
                for (int place = same; place < width; place++) {
                    out.writeInt(terms.id(sorted[i * width + order.column(place)]));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many of the first terms are those of the statement before. */
    private int same(int[] sorted, int at) {
        int place = 0;
        while (place < order.width() - 1
                && sorted[at + order.column(place)]
                        == sorted[at - order.width() + order.column(place)]) {
            place++;
        }
        return place;
    }

    /** Reads it from its beginning. */
    Reader read(NodeFile nodes) {
        try {
            return new Reader(
                    order,
                    nodes,
                    new DataInputStream(
                            new BufferedInputStream(Files.newInputStream(path), BUFFER)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The statements of a run one after the other. Used by one thread. */
    static final class Reader implements AutoCloseable {

        private final NodeFile nodes;
        private final DataInputStream in;
        private final int graph;
        private final int subject;
        private final int[] ids;
        private final long[] onDisk;

        private Reader(IndexOrder order, NodeFile nodes, DataInputStream in) {
            this.nodes = nodes;
            this.in = in;
            this.graph = order.width() == 4 ? order.columns().indexOf(0) : -1;
            this.subject = order.columns().indexOf(order.width() - 3);
            this.ids = new int[order.width()];
            this.onDisk = new long[order.width()];
        }

        /** Goes to the next that counts; false at the end. */
        boolean next() {
            try {
                do {
                    for (int place = in.readByte(); place < ids.length; place++) {
                        ids[place] = in.readInt();
                        onDisk[place] = nodes.onDisk(ids[place]);
                    }
                } while (isDead());
                return true;
            } catch (EOFException end) {
                return false;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private boolean isDead() {
            return nodes.superseding().isDead(graph < 0 ? TermIds.NONE : ids[graph], ids[subject]);
        }

        /** The key of the statement in the index, as it stands on the disk. */
        long[] key() {
            return onDisk;
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
