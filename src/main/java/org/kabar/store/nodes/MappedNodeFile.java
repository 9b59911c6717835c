package org.kabar.store.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of a node file, mapped into memory. What is mapped must not change any more; the
 * file may grow, or be deleted. The mapping goes when nobody refers to it any more. Immutable.
 *
 * @param pieces the file from each multiple of {@link #STEP} on, as far as one mapping reaches
 * @param length the bytes that are mapped
 */
record MappedNodeFile(List<MappedByteBuffer> pieces, long length) {

    /**
     * The bytes from the start of one piece to that of the next. A mapping ends at two gibibytes,
     * so that each piece reaches far into the next, and no term is cut in two.
     */
    private static final int STEP = 1 << 30;

    MappedNodeFile {
        pieces = List.copyOf(pieces);
    }

    /**
     * Maps a file from its start to its end as it is now.
     *
     * @throws UncheckedIOException if it cannot be mapped
     */
    static MappedNodeFile of(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            long length = channel.size();
            List<MappedByteBuffer> pieces = new ArrayList<>();
            for (long start = 0; start < length; start += STEP) {
                long size = Math.min(Integer.MAX_VALUE, length - start);
                pieces.add(channel.map(FileChannel.MapMode.READ_ONLY, start, size));
            }
            return new MappedNodeFile(pieces, length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Copies from a position on.
     *
     * @param position where in the file to begin; less than {@link #length}
     * @param most the bytes wanted
     * @return the bytes, fewer than wanted where the mapping ends before
     */
    byte[] bytes(long position, int most) {
        MappedByteBuffer piece = pieces.get((int) (position / STEP));
        int at = (int) (position % STEP);
        byte[] copy = new byte[Math.min(most, piece.limit() - at)];
        piece.get(at, copy);
        return copy;
    }
}
