package org.kabar.model;

import java.util.Optional;

/**
 * Where an event is said to happen; each value is the identifier of an entity.
 *
 * @param place the most specific place
 * @param origin where a journey starts
 * @param destination where a journey leads
 */
public record Where(Optional<String> place, Optional<String> origin, Optional<String> destination) {

    private static final Where UNKNOWN =
            new Where(Optional.empty(), Optional.empty(), Optional.empty());

    /** Nothing is said about the place. */
    public static Where unknown() {
        return UNKNOWN;
    }
}
