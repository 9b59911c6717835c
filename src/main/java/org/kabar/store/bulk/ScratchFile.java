package org.kabar.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers outside of the heap: a temporary file that is mapped into memory piece by piece as it
 * grows, and deleted when it is closed. All are 0 at first. Used by one thread while it is written.
 */
final class ScratchFile implements AutoCloseable {

    private static final int PIECE_BITS = 20;
    private static final int PIECE = 1 << PIECE_BITS;

    private final FileChannel channel;
    private final List<MappedByteBuffer> pieces = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param file where; it must not be there
     */
    ScratchFile(Path file) {
        try {
            channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.SPARSE,
                            StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sees to it that there is room for so many numbers. */
    void reserve(long numbers) {
        while ((long) pieces.size() << PIECE_BITS < numbers) {
            try {
                long start = (long) pieces.size() << PIECE_BITS;
                MappedByteBuffer piece =
                        channel.map(
                                FileChannel.MapMode.READ_WRITE,
                                start * Long.BYTES,
                                (long) PIECE * Long.BYTES);
                piece.order(ByteOrder.nativeOrder());
                pieces.add(piece);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The number at a place. */
    long get(long place) {
        return pieces.get((int) (place >>> PIECE_BITS))
                .getLong((int) (place & (PIECE - 1)) * Long.BYTES);
    }

    /** Sets the number at a place that there is room for. */
    void set(long place, long number) {
        pieces.get((int) (place >>> PIECE_BITS))
                .putLong((int) (place & (PIECE - 1)) * Long.BYTES, number);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
