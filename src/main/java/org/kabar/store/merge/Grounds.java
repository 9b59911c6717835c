package org.kabar.store.merge;

import java.util.List;
import java.util.Optional;

/**
 * Why, and by whom, something is decided.
 *
 * @param because reasons in words, at least one; kept sorted and each once
 * @param score how sure the programme is, from 0 to 1; a person gives none
 * @param by who decides
 * @param run the identifier of the run of the programme, if it is one that is remembered
 */
public record Grounds(
        List<String> because, Optional<Double> score, Decider by, Optional<String> run) {

    /**
     * Sorts the reasons.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public Grounds {
        because = because.stream().map(String::strip).distinct().sorted().toList();
        if (because.isEmpty() || because.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("a decision needs a reason");
        }
    }

    /** Those of a person. */
    public static Grounds ofPerson(String because) {
        return new Grounds(List.of(because), Optional.empty(), Decider.PERSON, Optional.empty());
    }
}
