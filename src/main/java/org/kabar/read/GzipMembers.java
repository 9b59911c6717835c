package org.kabar.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of all members of a gzip file, one after another, as web archives keep their records.
 *
 * <p>A damaged member is told once by a {@link DamagedMemberException}; the next read goes on with
 * the next member that can be found by its first bytes (RFC 1952, section 2.3). Zeros behind a
 * member are padding. Used by one thread.
 */
final class GzipMembers extends InputStream {

    private static final int ID1 = 0x1F;
    private static final int ID2 = 0x8B;
    private static final int DEFLATE = 8;
    private static final int RESERVED_FLAGS = 0xE0;
    private static final int HEADER = 4;

    private final PositionedStream packed;
    private @Nullable InputStream member;
    private long start;

    GzipMembers(PositionedStream packed) {
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (true) {
                if (member == null && !open()) {
                    return -1;
                }
                int read = member == null ? -1 : member.read(bytes, from, length);
                if (read > 0) {
                    return read;
                }
                member = null;
            }
        } catch (LimitException limit) {
            throw limit;
        } catch (IOException damaged) {
            member = null;
            findNext();
            throw new DamagedMemberException(start, damaged);
        }
    }

    /** Opens the member that begins here; false at the end of the file. */
    private boolean open() throws IOException {
        int first = next();
        while (first == 0 && packed.position() > 0) {
            packed.skipNBytes(1);
            first = next();
        }
        start = packed.position();
        if (first < 0) {
            return false;
        }
        member =
                new GzipCompressorInputStream(packed) {
                    @Override
                    public void close() {
                        // the file is closed by its owner
                    }
                };
        return true;
    }

    /** The next byte, not taken; negative at the end. */
    private int next() throws IOException {
        packed.mark(1);
        int b = packed.read();
        packed.reset();
        return b;
    }

    /** Moves on to the next bytes, behind the start of the damaged member, that can begin one. */
    private void findNext() throws IOException {
        try {
            packed.reset();
        } catch (IOException noMark) {
            // what was read since the last mark is more than the buffer holds: go on from here
        }
        while (packed.position() <= start) {
            if (packed.read() < 0) {
                return;
            }
        }
        byte[] header = ahead();
        while (header.length > 0 && !begins(header)) {
            packed.skipNBytes(1);
            header = ahead();
        }
    }

    /** As many bytes as tell a member, not taken; fewer at the end. */
    private byte[] ahead() throws IOException {
        packed.mark(HEADER);
        byte[] header = packed.readNBytes(HEADER);
        packed.reset();
        return header;
    }

    private static boolean begins(byte[] header) {
        return header.length == HEADER
                && (header[0] & 0xFF) == ID1
                && (header[1] & 0xFF) == ID2
                && header[2] == DEFLATE
                && (header[3] & RESERVED_FLAGS) == 0;
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }
}
