package org.kabar.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Lines of bytes, each held up to a limit and read over beyond it. Used by one thread. */
final class LineReader {

    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private byte[] returned = {};
    private int returnedAt;
    private int begin;
    private int end;
    private long position;

    /**
     * Reads a stream.
     *
     * @param limit the most bytes of a line that are held
     */
    LineReader(InputStream stream, int limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /**
     * A line.
     *
     * @param bytes its bytes without its end, at most as many as the limit
     * @param whole whether these are all
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(byte[] bytes, boolean whole) {}

    /** How many bytes were taken. */
    long position() {
        return position;
    }

    /** The next line; empty at the end of the stream. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int at = begin;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            length += at - begin;
            line.write(buffer, begin, Math.min(at - begin, limit - line.size()));
            boolean ends = at < end;
            take(at - begin + (ends ? 1 : 0));
            if (ends) {
                break;
            }
        }
        return any ? Optional.of(new Line(line.toByteArray(), length <= limit)) : Optional.empty();
    }

    /** As many bytes as wanted, fewer at the end of the stream. */
    byte[] take(long wanted, int held) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long left = wanted;
        while (left > 0 && fill()) {
            int length = (int) Math.min(left, end - begin);
            bytes.write(buffer, begin, Math.min(length, held - bytes.size()));
            take(length);
            left -= length;
        }
        return bytes.toByteArray();
    }

    /** The bytes that stand next, at most so many, without taking them; fewer at the end. */
    byte[] peek(int length) throws IOException {
        if (end - begin >= length) {
            return Arrays.copyOfRange(buffer, begin, begin + length);
        }
        byte[] bytes = take(length, length);
        giveBack(bytes, 0);
        return bytes;
    }

    /** Gives bytes back that were just taken, those from an index on; they come again. */
    void giveBack(byte[] bytes, int from) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, from, bytes.length - from);
        all.write(buffer, begin, end - begin);
        all.write(returned, returnedAt, returned.length - returnedAt);
        position -= bytes.length - from;
        returned = all.toByteArray();
        returnedAt = 0;
        begin = 0;
        end = 0;
    }

    private void take(int length) {
        begin += length;
        position += length;
    }

    private int again() {
        int length = Math.min(buffer.length, returned.length - returnedAt);
        System.arraycopy(returned, returnedAt, buffer, 0, length);
        returnedAt += length;
        return length;
    }

    private boolean fill() throws IOException {
        if (begin < end) {
            return true;
        }
        int read = again();
        while (read == 0) {
            read = stream.read(buffer, 0, buffer.length);
        }
        begin = 0;
        end = Math.max(0, read);
        return read > 0;
    }
}
