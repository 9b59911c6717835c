package org.kabar.read;

/** What stands in a table is no row of it. Expected, and never leaves this package. */
final class TableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final String snippet;

    TableException(long line, String problem, String snippet) {
        super(problem, null, false, false);
        this.line = line;
        this.snippet = snippet;
    }

    /** The line, from 1. */
    long line() {
        return line;
    }

    /** What stands there. */
    String snippet() {
        return snippet;
    }

    /** What is wrong. */
    String problem() {
        return String.valueOf(getMessage());
    }
}
