package org.kabar.store.merge;

/**
 * Two things, in no order.
 *
 * @param first the IRI that sorts first
 * @param second the other
 */
public record Pair(String first, String second) implements Comparable<Pair> {

    /** Puts them in order. */
    public Pair {
        if (first.compareTo(second) > 0) {
            String later = first;
            first = second;
            second = later;
        }
    }

    @Override
    public int compareTo(Pair other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
}
