package org.kabar.serve;

import java.util.Map;

/**
 * One way to put a query: what it asks about, in a word, and the texts for its parameters.
 *
 * @param about {@code all} where the query asks about everything, else which thing it asks about
 * @param given texts for parameters, by their names; the others have their defaults
 */
public record Sample(String about, Map<String, String> given) {

    /** Copies the map. */
    public Sample {
        given = Map.copyOf(given);
    }
}
