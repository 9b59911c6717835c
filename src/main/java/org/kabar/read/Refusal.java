package org.kabar.read;

import org.kabar.model.Reason;

/**
 * A record in JSON that cannot be taken; carries what a reject needs. Expected, and never leaves
 * this package.
 */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    Refusal(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    /** A field is missing or has the wrong kind of value. */
    static Refusal field(String path, String problem) {
        return new Refusal(Reason.BAD_FIELD, path + ": " + problem);
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
