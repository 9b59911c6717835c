package org.kabar.model;

import java.util.List;

/**
 * How one assertion leans on others of the same extraction; each value is an assertion's
 * identifier.
 *
 * @param purpose what it is said to aim at
 * @param conditionalOn what it is said to depend on
 * @param inExchangeFor what it is said to be given in return for
 */
public record Links(List<String> purpose, List<String> conditionalOn, List<String> inExchangeFor) {

    private static final Links NONE = new Links(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Links {
        purpose = List.copyOf(purpose);
        conditionalOn = List.copyOf(conditionalOn);
        inExchangeFor = List.copyOf(inExchangeFor);
    }

    /** It leans on none. */
    public static Links none() {
        return NONE;
    }
}
