package org.kabar.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * What comes out of a decompressor, stopped when it is more than the limits allow, in all or in
 * relation to what went in. Used by one thread.
 */
final class Expansion extends FilterInputStream {

    private final PositionedStream packed;
    private final Limits limits;
    private long expanded;

    /**
     * Watches a decompressor.
     *
     * @param packed what the decompressor reads
     * @param unpacked what it gives
     */
    Expansion(PositionedStream packed, InputStream unpacked, Limits limits) {
        super(unpacked);
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            check(1);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) {
            check(read);
        }
        return read;
    }

    /** Reads over the bytes, so that they are counted. */
    @Override
    public long skip(long wanted) throws IOException {
        return Math.max(0, read(new byte[Math.clamp(wanted, 0, 1 << 13)]));
    }

    private void check(long more) throws LimitException {
        expanded += more;
        if (expanded > limits.expandedBytes()) {
            throw new LimitException(
                    String.format(
                            Locale.ROOT,
                            "expands to more than the limit of %,d bytes",
                            limits.expandedBytes()));
        }
        if (expanded > limits.documentBytes()
                && expanded / Math.max(1, packed.position()) >= limits.expansion()) {
            throw new LimitException(
                    "expands to more than the limit of "
                            + limits.expansion()
                            + " times its compressed size");
        }
    }
}
