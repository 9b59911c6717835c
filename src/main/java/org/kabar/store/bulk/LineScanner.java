package org.kabar.store.bulk;

import java.util.Arrays;

/**
 * Finds the terms of a line of N-Quads or N-Triples as ranges of bytes. It tells apart where terms
 * begin and end, nothing else; whether they are sound is for the parser of RIOT, which sees each
 * term once. What it is not sure of it leaves to that parser as a whole. Used by one thread.
 */
final class LineScanner {

    private final byte[] bytes;
    private final int end;
    private final int[] starts = new int[4];
    private final int[] ends = new int[4];
    private final boolean[] same = new boolean[4];
    private int terms;
    private int at;

    /** What a line is. */
    enum Line {
        /** A statement whose terms were found. */
        STATEMENT,
        /** Nothing but white space or a comment. */
        BLANK,
        /** Something else, which the whole parser has to look at. */
        UNSURE
    }

    /** Scans lines in some bytes up to an end. */
    LineScanner(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Whether there are more lines. */
    boolean hasNext() {
        return at < end;
    }

    /** Where the next line begins. */
    int position() {
        return at;
    }

    /** How many terms the statement has: three or four. */
    int terms() {
        return terms;
    }

    /** Where a term begins. */
    int start(int term) {
        return starts[term];
    }

    /** Where it ends. */
    int end(int term) {
        return ends[term];
    }

    /** Whether it is written as that of the statement before at the same place. */
    boolean isSame(int term) {
        return same[term];
    }

    /** Goes over one line, and its end. */
    Line next() {
        skipSpace();
        if (at == end || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '#') {
            toNextLine();
            return Line.BLANK;
        }
        Line line = statement() ? Line.STATEMENT : Line.UNSURE;
        if (line == Line.UNSURE) {
            forget();
        }
        toNextLine();
        return line;
    }

    private boolean statement() {
        if (!term(0) || !term(1) || !term(2)) {
            return false;
        }
        terms = 3;
        skipSpace();
        if (at < end && (bytes[at] == '<' || bytes[at] == '_')) {
            if (!term(3)) {
                return false;
            }
            terms = 4;
            skipSpace();
        }
        if (at == end || bytes[at++] != '.') {
            return false;
        }
        skipSpace();
        return at == end || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '#';
    }

    private boolean term(int term) {
        skipSpace();
        int length = ends[term] - starts[term];
        if (length > 0
                && at + length < end
                && isDelimiter(bytes[at + length])
                && Arrays.equals(bytes, starts[term], ends[term], bytes, at, at + length)) {
            same[term] = true;
            starts[term] = at;
            at += length;
            ends[term] = at;
            return true;
        }
        same[term] = false;
        starts[term] = at;
        if (at == end || !scanTerm(term)) {
            return false;
        }
        ends[term] = at;
        return at < end && (isDelimiter(bytes[at]) || bytes[at] == '.');
    }

    private boolean scanTerm(int term) {
        return switch (bytes[at]) {
            case '<' -> scanIri();
            case '_' -> term != 1 && scanLabel();
            case '"' -> term == 2 && scanLiteral();
            default -> false;
        };
    }

    private boolean scanIri() {
        int i = at + 1;
        while (i < end && bytes[i] != '>' && bytes[i] != '\n' && bytes[i] != '<') {
            i++;
        }
        if (i == end || bytes[i] != '>') {
            return false;
        }
        at = i + 1;
        return true;
    }

    private boolean scanLabel() {
        while (at < end && !isDelimiter(bytes[at])) {
            at++;
        }
        return bytes[at - 1] != '.';
    }

    private boolean scanLiteral() {
        int i = at + 1;
        while (i < end && bytes[i] != '"' && bytes[i] != '\n') {
            boolean escape = bytes[i] == '\\' && i + 1 < end && bytes[i + 1] != '\n';
            i += escape ? 2 : 1;
        }
        if (i == end || bytes[i] != '"') {
            return false;
        }
        at = i + 1;
        if (at + 2 < end && bytes[at] == '^' && bytes[at + 1] == '^' && bytes[at + 2] == '<') {
            at += 2;
            return scanIri();
        }
        while (at < end && !isDelimiter(bytes[at])) {
            at++;
        }
        return bytes[at - 1] != '.';
    }

    private static boolean isDelimiter(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    private void skipSpace() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
    }

    private void toNextLine() {
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        at = Math.min(end, at + 1);
    }

    private void forget() {
        Arrays.fill(starts, 0);
        Arrays.fill(ends, 0);
    }
}
