package org.kabar.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a backup as they are read. The last line of one that Kabar wrote is a comment with
 * the number of its statements, so that one that was cut off is found out; other tools write none.
 */
final class BackupFile extends FilterInputStream {

    private static final String END = "# end of backup, statements: ";
    private static final Pattern LAST_LINE = Pattern.compile("\\n" + END + "(\\d{1,18})\\n$");
    private static final int TAIL = 128;

    private final byte[] tail = new byte[TAIL];
    private int kept;

    BackupFile(InputStream stream) {
        super(stream);
    }

    /** The last line of a backup. */
    static String lastLine(long quads) {
        return END + quads + "\n";
    }

    /** The number of statements that its last line tells; to be asked when all is read. */
    OptionalLong told() {
        Matcher matcher = LAST_LINE.matcher(new String(tail, 0, kept, StandardCharsets.ISO_8859_1));
        return matcher.find()
                ? OptionalLong.of(Long.parseLong(matcher.group(1)))
                : OptionalLong.empty();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            keep(bytes, offset, count);
        }
        return count;
    }

    private void keep(byte[] bytes, int offset, int count) {
        int fresh = Math.min(count, TAIL);
        int old = Math.min(kept, TAIL - fresh);
        System.arraycopy(tail, kept - old, tail, 0, old);
        System.arraycopy(bytes, offset + count - fresh, tail, old, fresh);
        kept = old + fresh;
    }
}
