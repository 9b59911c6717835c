package org.kabar.evaluate;

import java.util.Map;
import java.util.Optional;

/**
 * The event types and what they are kinds of.
 *
 * @param parents from a type to the wider one; types without a wider one are left out
 */
public record EventTypes(Map<String, String> parents) {

    /** Copies the map. */
    public EventTypes {
        parents = Map.copyOf(parents);
    }

    /** Whether two types are the same, parent and child, or children of one parent. */
    boolean related(String one, String other) {
        Optional<String> up = parent(one);
        Optional<String> over = parent(other);
        return one.equals(other)
                || (up.isPresent() && (up.get().equals(other) || up.equals(over)))
                || (over.isPresent() && over.get().equals(one));
    }

    private Optional<String> parent(String type) {
        return Optional.ofNullable(parents.get(type));
    }
}
