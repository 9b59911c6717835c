package org.kabar.store;

import java.util.List;

/** What became of one article graph that was to be stored. */
public sealed interface Outcome {

    /**
     * It was stored; an earlier graph of the same article was replaced.
     *
     * @param added the number of quads that are new
     * @param removed the number of quads that went
     */
    record Loaded(long added, long removed) implements Outcome {}

    /**
     * The input seemed to be known, but the store now holds the article from other input: a graph
     * must be made of it.
     */
    record Outdated() implements Outcome {}

    /** The store had exactly this graph. */
    record Unchanged() implements Outcome {}

    /**
     * It breaks a shape and was not stored; an earlier graph of the article stays.
     *
     * @param violations one line for each violation
     */
    record Rejected(List<String> violations) implements Outcome {

        /** Copies the list. */
        public Rejected {
            violations = List.copyOf(violations);
        }
    }
}
