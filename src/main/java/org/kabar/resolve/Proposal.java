package org.kabar.resolve;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * That two things under different keys are one.
 *
 * @param first the smaller key
 * @param second the greater key
 * @param score the probability by the model of {@code resolve/weights.txt}, from 0 to 1, in
 *     thousandths
 * @param reasons what speaks for it and what against, in plain words, the weightiest first
 * @param grade what is to come of it
 */
public record Proposal(String first, String second, double score, List<String> reasons, Grade grade)
        implements Serializable {

    /** By score, the highest first, then by keys. */
    public static final Comparator<Proposal> BY_SCORE =
            Comparator.comparingDouble(Proposal::score)
                    .reversed()
                    .thenComparing(Proposal::first)
                    .thenComparing(Proposal::second);

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the keys are not in order
     */
    public Proposal {
        reasons = List.copyOf(reasons);
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("keys not in order: " + first + ", " + second);
        }
    }
}
