package org.kabar.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.kabar.store.merge.DecisionGraph;
import org.kabar.store.merge.Substitutions;

/**
 * What the decisions in force mean for articles, read once: while a process has a store, nobody
 * else changes it. Safe for many threads.
 */
final class DecisionsInForce {

    private final DecisionGraph decisions;
    private volatile @Nullable Substitutions known;

    DecisionsInForce(DecisionGraph decisions) {
        this.decisions = decisions;
    }

    /** What they mean. To be asked inside a transaction. */
    Substitutions substitutions(DatasetGraph data) {
        @Nullable Substitutions held = known;
        if (held == null) {
            held = decisions.substitutions(data);
            known = held;
        }
        return held;
    }

    /** To be called when decisions were made or taken back, or that failed. */
    void forget() {
        known = null;
    }
}
