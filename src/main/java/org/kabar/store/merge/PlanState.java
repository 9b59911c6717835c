package org.kabar.store.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What decisions come to; grows as more are made. Used by one thread.
 *
 * @param entities those that are one
 * @param events those that are one
 * @param separations what speaks against more of that
 * @param namesakes all entities that splits ever made
 * @param splits those that splits in force made, with the numbers of these
 */
record PlanState(
        Forest entities,
        Forest events,
        Separations separations,
        Set<String> namesakes,
        Map<String, Long> splits) {

    /** That of decisions. */
    static PlanState of(Decisions decisions) {
        Set<String> namesakes = new HashSet<>();
        Map<String, Long> splits = new HashMap<>();
        decisions.all().forEach(it -> it.splitInto().ifPresent(namesakes::add));
        decisions
                .inForce(Verdict.SPLIT)
                .forEach(it -> it.splitInto().ifPresent(made -> splits.put(made, it.number())));
        return new PlanState(
                Substitutions.forest(decisions, Verdict.MERGED),
                Substitutions.forest(decisions, Verdict.LINKED),
                new Separations(decisions),
                namesakes,
                splits);
    }
}
