package org.kabar.spark;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines that begin in a range of the bytes of a stream, each whole, even where the last goes
 * beyond the range. Used by one thread.
 */
final class LineRange extends InputStream {

    private final InputStream stream;
    private final long end;
    private long position;
    private boolean over;

    /**
     * A range.
     *
     * @param stream stands one byte before the range, or at its begin if that is the first byte
     * @param begin the first byte of the range, from 0
     * @param end the byte behind it
     * @throws IOException if the stream fails
     */
    LineRange(InputStream stream, long begin, long end) throws IOException {
        this.stream = stream;
        this.end = end;
        this.position = Math.max(0, begin - 1);
        while (begin > 0 && !over) {
            int read = stream.read();
            position++;
            over = read < 0 || position >= end;
            if (read == '\n') {
                break;
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (over) {
            return -1;
        }
        boolean inside = position < end - 1;
        int wanted = inside ? (int) Math.min(length, end - 1 - position) : length;
        int read = stream.read(bytes, from, wanted);
        if (read < 0) {
            over = true;
            return -1;
        }
        int kept = inside ? read : throughLineEnd(bytes, from, read);
        position += kept;
        return kept;
    }

    private int throughLineEnd(byte[] bytes, int from, int read) {
        for (int i = 0; i < read; i++) {
            if (bytes[from + i] == '\n') {
                over = true;
                return i + 1;
            }
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
