package org.kabar.read;

import org.kabar.model.Reason;

/**
 * A record in JSON that cannot be taken; carries what a reject needs. Expected, and never leaves
 * this package.
 */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    private final Reason reason;
    private final String path;

    /**
     * A refusal.
     *
     * @param path the path of the field in the record, such as {@code assertions[3].type}
     * @param problem what is wrong with it
     */
    Refusal(Reason reason, String path, String problem) {
        super(problem, null, false, false);
        this.reason = reason;
        this.path = path;
    }

    /** A field is missing or has the wrong kind of value. */
    static Refusal field(String path, String problem) {
        return new Refusal(Reason.BAD_FIELD, path, problem);
    }

    Reason reason() {
        return reason;
    }

    String path() {
        return path;
    }

    String problem() {
        return shortened(String.valueOf(getMessage()));
    }

    /** Path and problem. */
    String detail() {
        return path.isEmpty() ? problem() : shortened(path) + ": " + problem();
    }

    /** On one line of bounded length, since what is quoted may be long. */
    private static String shortened(String words) {
        String begin = words.substring(0, Math.min(words.length(), LONGEST));
        String line = begin.replaceAll("\\p{Cntrl}+", " ").strip();
        return words.length() > LONGEST ? line + "…" : line;
    }
}
