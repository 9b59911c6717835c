package org.kabar.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When an article was published.
 *
 * @param day the calendar day at the place of publication
 * @param instant the moment with its zone, where the source gives it
 */
public record Published(LocalDate day, Optional<OffsetDateTime> instant) {

    /** Only the day is known. */
    public static Published on(LocalDate day) {
        return new Published(day, Optional.empty());
    }

    /** The moment is known. */
    public static Published at(OffsetDateTime instant) {
        return new Published(instant.toLocalDate(), Optional.of(instant));
    }

    /**
     * A day such as {@code 2023-09-12}, or a moment such as {@code 2023-09-12T11:54:00+07:00}.
     *
     * @throws java.time.DateTimeException if it is neither
     */
    public static Published parse(String words) {
        return words.contains("T") ? at(OffsetDateTime.parse(words)) : on(LocalDate.parse(words));
    }
}
