package org.kabar.model;

/**
 * A stretch of text, counted in Unicode code points, half-open.
 *
 * @param begin offset of the first code point, from 0
 * @param end offset just after the last code point; never before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code begin} is negative or {@code end} lies before it
     */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + ".." + end);
        }
    }

    /** The number of code points covered. */
    public int length() {
        return end - begin;
    }

    /** Whether nothing is covered. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether the code point at {@code offset} is covered. */
    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether all of {@code other} lies inside this span. */
    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether at least one code point is common to both. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin == 0 ? Integer.compare(end, other.end) : byBegin;
    }
}
