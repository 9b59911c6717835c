package org.kabar.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A buffered stream that knows how many of its bytes were taken. Used by one thread. */
final class PositionedStream extends BufferedInputStream {

    private static final int BUFFER = 1 << 16;

    private final Counting below;

    PositionedStream(InputStream stream) {
        this(new Counting(stream));
    }

    private PositionedStream(Counting below) {
        super(below, BUFFER);
        this.below = below;
    }

    /** How many bytes were taken from here. */
    synchronized long position() {
        return below.count - (count - pos);
    }

    /** Counts what the buffer takes. */
    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long wanted) throws IOException {
            long skipped = super.skip(wanted);
            count += skipped;
            return skipped;
        }
    }
}
