package org.kabar.evaluate;

import java.util.Set;

/** How much two sets have in common. */
final class Overlap {

    private Overlap() {}

    /** Dice's coefficient, from 0 to 1; 1 if both are empty. */
    static <T> double dice(Set<T> one, Set<T> other) {
        return one.isEmpty() && other.isEmpty()
                ? 1
                : 2 * ((double) common(one, other) / (one.size() + other.size()));
    }

    /** Jaccard's coefficient, from 0 to 1; 0 if both are empty. */
    static <T> double jaccard(Set<T> one, Set<T> other) {
        long common = common(one, other);
        long either = one.size() + other.size() - common;
        return either == 0 ? 0 : (double) common / either;
    }

    /** How many members are in both. */
    static <T> long common(Set<T> one, Set<T> other) {
        return one.stream().filter(other::contains).count();
    }
}
