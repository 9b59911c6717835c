package org.kabar.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.kabar.model.Span;
import org.kabar.model.When;

/**
 * A time named in a text.
 *
 * @param span where it stands, with a preposition that belongs to it
 * @param words its words as they are to be shown
 * @param past the first and last day it means for something that has happened
 * @param future the first and last day it means for something still to come
 */
public record TimeExpression(Span span, String words, Days past, Days future) {

    /**
     * The first and the last day; both empty if unknown.
     *
     * @param start the first day
     * @param end the last day
     */
    public record Days(Optional<LocalDate> start, Optional<LocalDate> end) {

        /** No day is known. */
        static Days unknown() {
            return new Days(Optional.empty(), Optional.empty());
        }

        /** One day. */
        static Days of(LocalDate day) {
            return of(day, day);
        }

        /** All days from the first to the last. */
        static Days of(LocalDate first, LocalDate last) {
            return new Days(Optional.of(first), Optional.of(last));
        }
    }

    /** The time of something that has happened or is going on. */
    public When before() {
        return new When(past.start(), past.end(), Optional.of(words));
    }

    /** The time of something to come. */
    public When ahead() {
        return new When(future.start(), future.end(), Optional.of(words));
    }

    /** Whether it tells a day, month or year. */
    public boolean isDated() {
        return past.start().isPresent() || past.end().isPresent();
    }
}
