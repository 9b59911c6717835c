package org.kabar.resolve;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Compares where two events happened. A place stands there with those that it lies in, so that two
 * towns of one province share it; they are two places all the same, as each has something more
 * telling that the other lacks. Immutable and thread-safe.
 *
 * @param weights how telling a place is
 */
record EventPlaces(NameWeights weights) {

    /** From so many bits on a place is as good as any other. */
    private static final double TELLING_BITS = 5;

    /** What it says at least if one article tells the same place with less precision. */
    private static final double COARSER = 0.5;

    /** What the places say for two events being one, or against it; empty if one has none. */
    Optional<Evidence> compare(SortedSet<String> one, SortedSet<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        double common = bits(shared);
        double apart = Math.min(bits(without(one, shared)), bits(without(other, shared)));
        if (shared.isEmpty() || apart > common) {
            String words =
                    "in " + first(without(one, shared)) + " and " + first(without(other, shared));
            return Optional.of(new Evidence("place.other", 1, words));
        }
        boolean coarser = shared.size() == Math.min(one.size(), other.size());
        double amount = Math.min(1, (coarser ? COARSER : 0) + common / TELLING_BITS);
        return Optional.of(new Evidence("place.same", amount, "both in " + first(shared)));
    }

    private static SortedSet<String> without(SortedSet<String> places, SortedSet<String> shared) {
        SortedSet<String> only = new TreeSet<>(places);
        only.removeAll(shared);
        return only;
    }

    /** The most telling of some places. */
    private String first(Collection<String> places) {
        String first = "";
        for (String place : places) {
            if (first.isEmpty() || weights.ofCompanion(place) > weights.ofCompanion(first)) {
                first = place;
            }
        }
        return first;
    }

    private double bits(Collection<String> places) {
        return places.stream().mapToDouble(weights::ofCompanion).max().orElse(0);
    }
}
