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
 * @param compared from the IRIs of entities and events that were compared to what is kept of that
 * @param stories the stories that take the place of others
 * @param rules a digest of that by which all articles are compared from now on
 * @param run the run that decides, which is remembered if anything is decided
 */
public record Step(
        List<NewDecision> decisions,
        Set<String> resolved,
        Map<String, Compared> compared,
        Retelling stories,
        Optional<String> rules,
        Optional<RunStart> run) {

    /** Copies all. */
    public Step {
        decisions = List.copyOf(decisions);
        resolved = Set.copyOf(resolved);
        compared = Map.copyOf(compared);
    }

    /** Decisions alone. */
    public static Step of(NewDecision... decisions) {
        return of(List.of(decisions));
    }

    /** Decisions alone. */
    public static Step of(List<NewDecision> decisions) {
        return new Step(
                decisions, Set.of(), Map.of(), Retelling.NONE, Optional.empty(), Optional.empty());
    }

    /** What is kept of comparisons, and which articles are done, alone. */
    public static Step of(Set<String> resolved, Map<String, Compared> compared) {
        return new Step(
                List.of(), resolved, compared, Retelling.NONE, Optional.empty(), Optional.empty());
    }

    /** Other stories in the place of those told before, alone. */
    public static Step of(Retelling stories) {
        return new Step(List.of(), Set.of(), Map.of(), stories, Optional.empty(), Optional.empty());
    }

    /** Whether nothing is written but decisions. */
    public boolean isIdle() {
        return resolved.isEmpty() && compared.isEmpty() && stories.principals().isEmpty();
    }
}
