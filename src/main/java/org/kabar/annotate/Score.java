package org.kabar.annotate;

/**
 * How well what was found agrees with what should have been.
 *
 * @param correct how many were found that should have been
 * @param found how many were found
 * @param expected how many should have been
 */
public record Score(int correct, int found, int expected) {

    /** Nothing found, nothing expected. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Both together. */
    public Score plus(Score other) {
        return new Score(correct + other.correct, found + other.found, expected + other.expected);
    }

    /** The share of what was found that is correct, from 0 to 1; 0 if nothing was found. */
    public double precision() {
        return ratio(correct, found);
    }

    /** The share of what was expected that was found, from 0 to 1; 0 if nothing was expected. */
    public double recall() {
        return ratio(correct, expected);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return ratio(2 * correct, found + expected);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
