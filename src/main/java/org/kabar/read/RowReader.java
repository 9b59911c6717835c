package org.kabar.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.kabar.model.Snippet;

/**
 * Characters of a table, stopped when one row takes more of them than it may: a quotation mark that
 * is never closed would else gather the rest of the file. Used by one thread.
 */
final class RowReader extends FilterReader {

    private final int limit;
    private final int slack;
    private final StringBuilder recent = new StringBuilder();
    private int firstLine = 1;
    private long taken;

    /**
     * Watches a reader.
     *
     * @param limit the most characters of a row
     * @param slack how many characters the parser may read ahead
     */
    RowReader(Reader reader, int limit, int slack) {
        super(reader);
        this.limit = limit;
        this.slack = slack;
    }

    /** A row begins, about here. */
    void beginRow() {
        taken = 0;
    }

    /** Reads over a line; one line end, whatever it is. */
    int skipLine() throws IOException {
        int c = in.read();
        while (c >= 0 && c != '\n') {
            c = in.read();
        }
        firstLine++;
        return 1;
    }

    /** The beginning of a line that was read not long ago, as a snippet; empty if it is gone. */
    String shown(long line) {
        int from = 0;
        for (int at = firstLine; at < line && from >= 0; at++) {
            from = recent.indexOf("\n", from) + 1;
            from = from == 0 ? -1 : from;
        }
        if (from < 0 || line < firstLine) {
            return "";
        }
        int end = Math.min(recent.length(), from + Snippet.LONGEST);
        return Snippet.of(recent.substring(from, end), 0);
    }

    private void remember(char[] chars, int from, int length) {
        int excess = recent.length() - slack;
        if (excess > 0) {
            firstLine += (int) recent.chars().limit(excess).filter(c -> c == '\n').count();
            recent.delete(0, excess);
        }
        recent.append(chars, from, length);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        int read = super.read(chars, from, Math.min(length, slack));
        if (read > 0) {
            taken += read;
            remember(chars, from, read);
            if (taken > (long) limit + slack) {
                throw new LimitException(
                        "has a row of more than the limit of "
                                + limit
                                + " bytes; is a quotation mark missing?");
            }
        }
        return read;
    }
}
