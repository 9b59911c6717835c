package org.kabar.resolve;

import java.util.List;
import java.util.Optional;

/** What comes of comparing two profiles. */
public sealed interface Judgement {

    /**
     * They cannot be one, whatever else speaks for it.
     *
     * @param reason why, in plain words
     */
    record Apart(String reason) implements Judgement {}

    /** Nothing says that they are one, and nothing that they are not. */
    record Unrelated() implements Judgement {}

    /**
     * They may be one.
     *
     * @param score the probability by the model of {@code resolve/weights.txt}, from 0 to 1
     * @param reasons what speaks for it and what against, the weightiest first
     * @param shorter the key of the one whose name leaves out what the other's has, so that it may
     *     fit others as well; empty if neither does
     */
    record Alike(double score, List<String> reasons, Optional<String> shorter)
            implements Judgement {

        /** Copies the list. */
        public Alike {
            reasons = List.copyOf(reasons);
        }
    }
}
