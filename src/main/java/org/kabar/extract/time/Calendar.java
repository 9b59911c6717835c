package org.kabar.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.kabar.extract.time.TimeExpression.Days;

/**
 * Turns named times into days, as seen from the day of publication; without that day only times
 * that carry their year are known.
 */
final class Calendar {

    private final Optional<LocalDate> published;

    Calendar(Optional<LocalDate> published) {
        this.published = published;
    }

    /** A day of a month; without a year the one nearest to the day of publication. */
    Optional<LocalDate> day(int day, int month, Optional<Integer> year) {
        if (year.isPresent()) {
            return date(year.get(), month, day);
        }
        return published.flatMap(
                from ->
                        java.util.stream.IntStream.rangeClosed(
                                        from.getYear() - 1, from.getYear() + 1)
                                .mapToObj(candidate -> date(candidate, month, day))
                                .flatMap(Optional::stream)
                                .min(
                                        java.util.Comparator.comparingLong(
                                                found ->
                                                        Math.abs(
                                                                ChronoUnit.DAYS.between(
                                                                        from, found)))));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** A whole month; without a year the latest that has begun, or the next for things to come. */
    Days month(Month month, Optional<Integer> year, Direction direction) {
        if (year.isPresent()) {
            return whole(YearMonth.of(year.get(), month));
        }
        if (published.isEmpty()) {
            return Days.unknown();
        }
        YearMonth from = YearMonth.from(published.get());
        YearMonth found = from.withMonth(month.getValue());
        return switch (direction) {
            case BACK -> whole(found.isAfter(from) ? found.minusYears(1) : found);
            case AHEAD -> whole(found.isBefore(from) ? found.plusYears(1) : found);
        };
    }

    private static Days whole(YearMonth month) {
        return Days.of(month.atDay(1), month.atEndOfMonth());
    }

    /** Whole years. */
    static Days years(int first, int last) {
        return Days.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** The nearest such weekday; the day of publication itself counts unless it is passed over. */
    Days weekday(DayOfWeek weekday, Direction direction, Today today) {
        if (published.isEmpty()) {
            return Days.unknown();
        }
        LocalDate from = published.get();
        LocalDate found =
                switch (direction) {
                    case BACK ->
                            from.with(
                                    today == Today.COUNTS
                                            ? TemporalAdjusters.previousOrSame(weekday)
                                            : TemporalAdjusters.previous(weekday));
                    case AHEAD ->
                            from.with(
                                    today == Today.COUNTS
                                            ? TemporalAdjusters.nextOrSame(weekday)
                                            : TemporalAdjusters.next(weekday));
                };
        return Days.of(found);
    }

    /** The day, week, month or year so many units away from publication. */
    Days shifted(ChronoUnit unit, int count) {
        if (published.isEmpty()) {
            return Days.unknown();
        }
        LocalDate day = published.get().plus(count, unit);
        return switch (unit) {
            case WEEKS ->
                    Days.of(
                            day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                            day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case MONTHS -> whole(YearMonth.from(day));
            case YEARS -> years(day.getYear(), day.getYear());
            default -> Days.of(day);
        };
    }

    /** Which way from the day of publication. */
    enum Direction {
        /** Into the past. */
        BACK,
        /** Into the future. */
        AHEAD
    }

    /** Whether the day of publication itself may be meant. */
    enum Today {
        /** It may. */
        COUNTS,
        /** It may not. */
        PASSED_OVER
    }
}
