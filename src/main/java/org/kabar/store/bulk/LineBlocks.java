package org.kabar.store.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream into blocks of whole lines. Used by one thread. */
final class LineBlocks {

    /** Large enough to be worth a task of its own, small enough to stay in a processor's cache. */
    private static final int BLOCK = 1 << 20;

    private final InputStream stream;
    private byte[] rest = new byte[0];
    private boolean atEnd;

    LineBlocks(InputStream stream) {
        this.stream = stream;
    }

    /**
     * The next block; empty at the end.
     *
     * @throws IOException if the stream cannot be read
     * @throws OutOfMemoryError if one line is longer than there is memory
     */
    Optional<LineBlock> next() throws IOException {
        if (atEnd && rest.length == 0) {
            return Optional.empty();
        }
        byte[] bytes = Arrays.copyOf(rest, Math.max(BLOCK, rest.length));
        int filled = rest.length;
        int end = 0;
        while (end == 0 && !atEnd) {
            if (filled == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * filled);
            }
            int read = stream.readNBytes(bytes, filled, bytes.length - filled);
            atEnd = read < bytes.length - filled;
            end = endOfLastLine(bytes, filled, filled + read);
            filled += read;
        }
        end = atEnd ? filled : end;
        rest = Arrays.copyOfRange(bytes, end, filled);
        return Optional.of(new LineBlock(bytes, end));
    }

    private static int endOfLastLine(byte[] bytes, int from, int to) {
        for (int i = to; i > from; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        return 0;
    }
}
