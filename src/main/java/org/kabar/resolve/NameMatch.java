package org.kabar.resolve;

import java.util.List;

/**
 * How two forms of names stand to each other.
 *
 * @param outcome whether they may name one thing
 * @param evidence what speaks for it and what against; of a conflict the two that are in conflict
 * @param extra the words that only one form has
 * @param gap how much fuller the second form is than the first: negative if it leaves out what the
 *     first has, zero if neither leaves out anything
 */
record NameMatch(Outcome outcome, List<Evidence> evidence, List<String> extra, int gap) {

    /** What comes of comparing two forms. */
    enum Outcome {
        /** They may name one thing. */
        FITS,
        /** They have something in common, and each has what contradicts the other. */
        CONFLICT,
        /** They have too little in common to say anything. */
        NOTHING
    }

    /** Two forms with nothing in common. */
    static final NameMatch NOTHING = new NameMatch(Outcome.NOTHING, List.of(), List.of(), 0);

    /** Copies the list. */
    NameMatch {
        evidence = List.copyOf(evidence);
        extra = List.copyOf(extra);
    }

    /** Two forms that contradict each other. */
    static NameMatch conflict(String one, String other) {
        String words = "\"" + one + "\" is not \"" + other + "\"";
        return new NameMatch(
                Outcome.CONFLICT, List.of(new Evidence("conflict", 1, words)), List.of(), 0);
    }

    /** Whether they may name one thing. */
    boolean fits() {
        return outcome == Outcome.FITS;
    }
}
