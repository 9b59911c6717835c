package org.kabar.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kabar.model.EventProfile;

/**
 * Compares when two events happened, as surely as their articles say it. Immutable and thread-safe.
 */
final class EventTimes {

    private static final int FEW = 3;
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private final int off;
    private final int near;
    private final int published;
    private final int longest;

    /**
     * A comparison.
     *
     * @param model its limits are in days: {@code off} between two dates of one event that outlets
     *     give differently, {@code near} between articles on one event without a date, {@code
     *     published} between a date and an article on the event, {@code longest} of a useful window
     */
    EventTimes(ScoreModel model) {
        off = (int) model.limit("days.off");
        near = (int) model.limit("days.near");
        published = (int) model.limit("days.published");
        longest = (int) model.limit("days.long");
    }

    /**
     * The days on which an event may lie.
     *
     * @param start the first
     * @param end the last
     * @param told whether an article says so, or it is taken from the day of publication
     */
    record Window(LocalDate start, LocalDate end, boolean told) {

        private static final Window UNKNOWN = new Window(LocalDate.MIN, LocalDate.MIN, false);

        /** Whether nothing is known of the time. */
        boolean isUnknown() {
            return equals(UNKNOWN);
        }

        /** The number of its days. */
        long days() {
            return ChronoUnit.DAYS.between(start, end) + 1;
        }

        /** The days between two windows: zero or less if they meet. */
        long apart(Window other) {
            return Math.max(
                    ChronoUnit.DAYS.between(end, other.start),
                    ChronoUnit.DAYS.between(other.end, start));
        }
    }

    /** When an event may lie. */
    Window window(EventProfile profile) {
        Optional<LocalDate> start = profile.start().or(profile::end);
        Optional<LocalDate> end = profile.end().or(profile::start);
        if (start.isPresent() && end.isPresent()) {
            Window told = new Window(start.get(), end.get(), true);
            if (told.days() <= longest && told.days() > 0) {
                return told;
            }
        }
        return profile.published().map(day -> new Window(day, day, false)).orElse(Window.UNKNOWN);
    }

    /** The days on which any event lies that may be this one. */
    Window searched(EventProfile profile) {
        Window window = window(profile);
        if (window.isUnknown()) {
            return window;
        }
        int days = window.told() ? off : published;
        return new Window(window.start().minusDays(days), window.end().plusDays(days), false);
    }

    /** What the times say of two events; empty if they cannot be one. */
    Optional<Evidence> compare(EventProfile a, EventProfile b) {
        Window one = window(a);
        Window other = window(b);
        if (one.isUnknown() || other.isUnknown()) {
            return Optional.of(new Evidence("time.unknown", 1, "one has no date at all"));
        }
        long apart = one.apart(other);
        if (one.told() && other.told()) {
            return apart > 0 ? off(apart) : Optional.of(within(one, other));
        }
        if (apart > published) {
            return Optional.empty();
        }
        return Optional.of(
                apart <= near
                        ? new Evidence("time.published", 1, "told of at the same time")
                        : new Evidence("time.weeks", 1, "told of " + apart + " days apart"));
    }

    private Optional<Evidence> off(long apart) {
        if (apart == 1) {
            return Optional.of(new Evidence("time.dayoff", 1, "dates one day apart"));
        }
        return apart <= off
                ? Optional.of(new Evidence("time.off", 1, "dates " + apart + " days apart"))
                : Optional.empty();
    }

    private static Evidence within(Window one, Window other) {
        long days = Math.max(one.days(), other.days());
        if (days == 1) {
            return new Evidence("time.day", 1, "both on " + one.start());
        }
        String words = "both may lie on " + later(one.start(), other.start());
        if (days <= FEW) {
            return new Evidence("time.days", 1, words + ", within " + days + " days");
        }
        if (days <= WEEK) {
            return new Evidence("time.week", 1, words + ", within a week");
        }
        return days <= MONTH
                ? new Evidence("time.month", 1, words + ", within a month")
                : new Evidence("time.long", 1, words);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
