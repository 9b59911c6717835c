package org.kabar.store.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is written in one transaction.
 *
 * @param decisions to be made, in this order
 * @param resolved keys of articles that were compared with others
 * @param blocks from the IRIs of entities and events to the blocks in which they stand from now on
 */
public record Step(
        List<NewDecision> decisions, Set<String> resolved, Map<String, Set<String>> blocks) {

    /** Copies all. */
    public Step {
        decisions = List.copyOf(decisions);
        resolved = Set.copyOf(resolved);
        blocks = Map.copyOf(blocks);
    }

    /** Decisions alone. */
    public static Step of(NewDecision... decisions) {
        return new Step(List.of(decisions), Set.of(), Map.of());
    }
}
