package org.kabar.evaluate;

import java.util.Locale;

/**
 * One place where the two sides differ, for a person who wants to mend it.
 *
 * @param metric what it counts against
 * @param kind how they differ
 * @param article the identifier of the article
 * @param about what it is about: a name, an assertion, a post
 * @param gold what the gold says; empty if it says nothing
 * @param system what the system says; empty if it says nothing
 * @param sentence the words of the article that it rests on; offsets if there is no text
 */
public record Finding(
        Metric metric,
        Kind kind,
        String article,
        String about,
        String gold,
        String system,
        String sentence) {

    /** How two sides differ. */
    public enum Kind {
        /** The system lacks it. */
        MISSED,
        /** The system has it otherwise. */
        WRONG,
        /** The gold lacks it. */
        SPURIOUS;

        /** The name used in tables and in JSON. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
