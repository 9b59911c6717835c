package org.kabar.extract.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One way to name a time.
 *
 * @param sense how the named groups of the pattern are to be understood
 * @param pattern what it looks like; groups are named after what they hold
 * @param unit the unit of a shift, where the pattern has no group for it
 * @param shift how many units away from the day of publication, for shifts
 */
public record TimeRule(Sense sense, Pattern pattern, Optional<ChronoUnit> unit, int shift) {

    /** What a rule yields. */
    public enum Sense {
        /** A day of a month, the year perhaps left to the reader. */
        DATE,
        /** Several days of one month. */
        RANGE,
        /** A month, the year perhaps left to the reader. */
        MONTH,
        /** One year or two. */
        YEAR,
        /** A day of the week near the day of publication. */
        WEEKDAY,
        /** A day, week, month or year counted from the day of publication. */
        SHIFT,
        /** A time that no calendar shows. */
        VAGUE
    }
}
