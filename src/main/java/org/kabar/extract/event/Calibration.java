package org.kabar.extract.event;

import org.kabar.model.Assertion;

/**
 * How likely an assertion is right, told from how it was read: a logistic regression on a few marks
 * of it. The weights stand in the language pack, which says on what articles they were fitted.
 * Immutable and thread-safe.
 *
 * @param base what every assertion begins with
 * @param plain added for a verb with a subject of its own
 * @param said added for an act of saying
 * @param attributed added for what somebody is said to say
 * @param unacted added for an event of which no actor was found
 */
public record Calibration(
        double base, double plain, double said, double attributed, double unacted) {

    /** At least so plainly is a verb read that has a subject of its own. */
    private static final double PLAIN = 0.89;

    /** The probability that type and parties of an assertion are right. */
    double of(Assertion assertion) {
        boolean say = assertion.type().equals(SayReader.SAY);
        double sum = base;
        if (say) {
            sum += said;
        } else {
            sum += assertion.confidence() >= PLAIN ? plain : 0;
            sum += assertion.source().attributedTo().isEmpty() ? 0 : attributed;
        }
        sum += assertion.actors().isEmpty() ? unacted : 0;
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }
}
