package org.kabar.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event is said to happen.
 *
 * @param start the first day it may lie on
 * @param end the last day it may lie on
 * @param words the expression as the article has it, such as "Selasa petang"
 */
public record When(Optional<LocalDate> start, Optional<LocalDate> end, Optional<String> words) {

    private static final When UNKNOWN =
            new When(Optional.empty(), Optional.empty(), Optional.empty());

    /** Nothing is said about the time. */
    public static When unknown() {
        return UNKNOWN;
    }
}
