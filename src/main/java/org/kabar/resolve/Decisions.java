package org.kabar.resolve;

import java.io.Serializable;
import java.util.Set;

/**
 * What is decided already and not to be proposed again.
 *
 * @param together pairs that are one: said by a person
 * @param apart pairs that are two: said by a person, also by undoing a merge
 */
public record Decisions(Set<Pair> together, Set<Pair> apart) {

    /** Copies the sets. */
    public Decisions {
        together = Set.copyOf(together);
        apart = Set.copyOf(apart);
    }

    /** Nothing is decided. */
    public static Decisions none() {
        return new Decisions(Set.of(), Set.of());
    }

    /**
     * Two keys.
     *
     * @param first the smaller
     * @param second the greater
     */
    public record Pair(String first, String second) implements Comparable<Pair>, Serializable {

        /** Puts two keys in order. */
        public static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }

        @Override
        public int compareTo(Pair other) {
            int byFirst = first.compareTo(other.first);
            return byFirst != 0 ? byFirst : second.compareTo(other.second);
        }
    }
}
