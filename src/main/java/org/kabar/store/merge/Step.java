package org.kabar.store.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kabar.store.RunStart;

/**
 * What is written in one transaction.
 *
 * @param decisions to be made, in this order
 * @param resolved keys of articles that were compared with others
 * @param blocks from the IRIs of entities and events to the blocks in which they stand from now on
 * @param stories the stories that take the place of others
 * @param run the run that decides, which is remembered if anything is decided
 */
public record Step(
        List<NewDecision> decisions,
        Set<String> resolved,
        Map<String, Set<String>> blocks,
        Retelling stories,
        Optional<RunStart> run) {

    /** Copies all. */
    public Step {
        decisions = List.copyOf(decisions);
        resolved = Set.copyOf(resolved);
        blocks = Map.copyOf(blocks);
    }

    /** Decisions alone. */
    public static Step of(NewDecision... decisions) {
        return of(List.of(decisions));
    }

    /** Decisions alone. */
    public static Step of(List<NewDecision> decisions) {
        return new Step(decisions, Set.of(), Map.of(), Retelling.NONE, Optional.empty());
    }

    /** Whether nothing is written but decisions. */
    public boolean isIdle() {
        return resolved.isEmpty() && blocks.isEmpty() && stories.principals().isEmpty();
    }
}
