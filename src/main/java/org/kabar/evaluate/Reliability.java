package org.kabar.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.kabar.evaluate.AssertionAlignment.Both;

/**
 * Whether the confidence of assertions can be believed: of those given with 0.8, four fifths should
 * be right. Right is an assertion that is aligned, has the exact type, and shares an actor with its
 * counterpart or has none where that has none.
 *
 * @param judged each assertion of the system
 */
public record Reliability(List<Judged> judged) {

    private static final int BINS = 10;

    /** Copies the list. */
    public Reliability {
        judged = List.copyOf(judged);
    }

    /**
     * One assertion.
     *
     * @param confidence what the system gives it, from 0 to 1
     * @param right whether it is right
     */
    public record Judged(double confidence, boolean right) {}

    /**
     * The assertions whose confidence lies in one tenth.
     *
     * @param from the least confidence of the tenth, which belongs to it
     * @param to the confidence at which the next tenth begins; 1 belongs to the last
     * @param count how many assertions
     * @param confidence their mean confidence
     * @param right the share of them that is right
     */
    public record Bin(double from, double to, int count, double confidence, double right) {}

    /** Over all articles. */
    static Reliability of(List<AssertionAlignment> alignments) {
        return new Reliability(alignments.stream().flatMap(Reliability::judged).toList());
    }

    private static Stream<Judged> judged(AssertionAlignment alignment) {
        return Stream.concat(
                alignment.pairs().stream()
                        .map(both -> new Judged(both.system().confidence(), isRight(both))),
                alignment.systemOnly().stream()
                        .map(claim -> new Judged(claim.confidence(), false)));
    }

    private static boolean isRight(Both both) {
        return both.isExact() && both.sharesActor();
    }

    /** The tenths that hold any assertion, from below. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            int number = i;
            List<Judged> inside =
                    judged.stream().filter(each -> bin(each.confidence()) == number).toList();
            if (!inside.isEmpty()) {
                bins.add(
                        new Bin(
                                (double) i / BINS,
                                (double) (i + 1) / BINS,
                                inside.size(),
                                meanConfidence(inside),
                                shareRight(inside)));
            }
        }
        return bins;
    }

    private static int bin(double confidence) {
        return Math.min(BINS - 1, (int) (confidence * BINS));
    }

    /**
     * Expected calibration error (Naeini et al. 2015): how far confidence and share lie apart, as a
     * mean over the assertions by tenths; from 0, the best, to 1. Empty without assertions.
     */
    public OptionalDouble expectedCalibrationError() {
        return judged.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        bins().stream()
                                .mapToDouble(
                                        bin ->
                                                bin.count()
                                                        * Math.abs(bin.confidence() - bin.right())
                                                        / judged.size())
                                .sum());
    }

    /**
     * Brier score (Brier 1950): the mean of the squared distance between the confidence and 1 for
     * right, 0 for wrong; from 0, the best, to 1. Empty without assertions.
     */
    public OptionalDouble brierScore() {
        return judged.stream()
                .mapToDouble(each -> Math.pow(each.confidence() - (each.right() ? 1 : 0), 2))
                .average();
    }

    private static double meanConfidence(List<Judged> some) {
        return some.stream().mapToDouble(Judged::confidence).average().orElse(0);
    }

    private static double shareRight(List<Judged> some) {
        return some.stream().mapToDouble(each -> each.right() ? 1 : 0).average().orElse(0);
    }
}
