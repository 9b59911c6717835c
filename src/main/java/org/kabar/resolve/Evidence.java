package org.kabar.resolve;

import java.util.Comparator;
import java.util.List;

/**
 * Something that speaks for two things being one, or against it.
 *
 * @param kind what the model weighs it by
 * @param amount how much of it there is, in units of its kind
 * @param words the same in plain words; empty for what every comparison has
 */
record Evidence(String kind, double amount, String words) {

    /** The words of some evidence, the weightiest first. */
    static List<String> reasons(List<Evidence> evidence, ScoreModel model) {
        return evidence.stream()
                .filter(e -> !e.words().isEmpty())
                .sorted(
                        Comparator.comparingDouble(
                                        (Evidence e) ->
                                                -Math.abs(model.weight(e.kind()) * e.amount()))
                                .thenComparing(Evidence::words))
                .map(Evidence::words)
                .distinct()
                .toList();
    }
}
