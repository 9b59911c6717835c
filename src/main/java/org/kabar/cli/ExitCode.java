package org.kabar.cli;

/** What a finished process says of its run. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** Done, but something was rejected or a check failed. */
    PARTLY(1),
    /** Wrong usage, or an input that cannot be read. */
    USAGE(2),
    /** A problem with the store. */
    STORE(3),
    /** A fault of Kabar. */
    BUG(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number the process ends with. */
    public int code() {
        return code;
    }
}
