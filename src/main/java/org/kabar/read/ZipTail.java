package org.kabar.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalInt;

/**
 * The bytes of a zip file, of which the last are kept: they say how many members there are (APPNOTE
 * 4.3.16), which a reader of one member after another cannot tell from a damaged one. Used by one
 * thread.
 */
final class ZipTail extends FilterInputStream {

    private static final int COMMENT = 0xFFFF;
    private static final int END = 22;
    private static final int COUNT_AT = 10;
    private static final byte[] SIGNATURE = {'P', 'K', 5, 6};

    private final byte[] ring = new byte[COMMENT + END];
    private long taken;

    ZipTail(InputStream zip) {
        super(zip);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int i = Math.max(0, read - ring.length); i < read; i++) {
            ring[(int) ((taken + i) % ring.length)] = bytes[from + i];
        }
        taken += Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        return Math.max(0, read(new byte[Math.clamp(wanted, 0, 1 << 13)]));
    }

    /**
     * Reads to the end of the file.
     *
     * @return how many members it says it has, the highest bits cut off; empty if its end is
     *     missing
     */
    OptionalInt members() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        for (long at = taken - END; at >= Math.max(0, taken - ring.length); at--) {
            if (stands(at)) {
                return OptionalInt.of(at(at + COUNT_AT) | at(at + COUNT_AT + 1) << 8);
            }
        }
        return OptionalInt.empty();
    }

    private boolean stands(long position) {
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (at(position + i) != SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    private int at(long position) {
        return ring[(int) (position % ring.length)] & 0xFF;
    }
}
