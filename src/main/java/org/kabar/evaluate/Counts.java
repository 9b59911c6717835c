package org.kabar.evaluate;

import java.util.OptionalDouble;

/**
 * The counts behind one precision, recall and F1.
 *
 * @param correctSystem how much of what the system gives is right; may be a fraction
 * @param correctGold how much of what the gold gives was found; the same but for B-cubed and for
 *     pairs across articles
 * @param system how much the system gives
 * @param gold how much the gold gives
 */
public record Counts(double correctSystem, double correctGold, int system, int gold) {

    /** Nothing on either side. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** Counts of things that are right or not, the same from both sides. */
    static Counts of(double correct, int system, int gold) {
        return new Counts(correct, correct, system, gold);
    }

    /** One pair that is right or not. */
    static Counts pair(boolean right) {
        return of(right ? 1 : 0, 1, 1);
    }

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(
                correctSystem + other.correctSystem,
                correctGold + other.correctGold,
                system + other.system,
                gold + other.gold);
    }

    /** Whether neither side gives anything, so that there is nothing to measure. */
    public boolean isEmpty() {
        return system == 0 && gold == 0;
    }

    /** The share of what the system gives that is right, from 0 to 1; empty if nothing is there. */
    public OptionalDouble precision() {
        return measured(ratio(correctSystem, system));
    }

    /** The share of what the gold gives that was found, from 0 to 1; empty if nothing is there. */
    public OptionalDouble recall() {
        return measured(ratio(correctGold, gold));
    }

    /** The harmonic mean of precision and recall; empty if nothing is there. */
    public OptionalDouble f1() {
        double precision = ratio(correctSystem, system);
        double recall = ratio(correctGold, gold);
        double sum = precision + recall;
        return measured(sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    private OptionalDouble measured(double value) {
        return isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static double ratio(double part, int whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
