package org.kabar.extract.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kabar.model.EntityType;

/** How much speaks for each type of each unknown name. For one thread and one article. */
final class TypeTally {

    private final Map<String, EnumMap<EntityType, Double>> weights = new HashMap<>();

    /** Takes a name up, though nothing may speak for any type of it. */
    void open(String words) {
        weights.computeIfAbsent(words, any -> new EnumMap<>(EntityType.class));
    }

    /** Something speaks for a type of a name, which is taken up by that. */
    void add(String words, EntityType type, double weight) {
        weights.computeIfAbsent(words, any -> new EnumMap<>(EntityType.class))
                .merge(type, weight, Double::sum);
    }

    /** Whether a name was taken up. */
    boolean holds(String words) {
        return weights.containsKey(words);
    }

    /** The names taken up so far; a copy. */
    List<String> names() {
        return List.copyOf(weights.keySet());
    }

    /** The type that most speaks for, empty if nothing speaks for any. */
    Optional<EntityType> best(String words) {
        return Optional.ofNullable(weights.get(words)).flatMap(TypeTally::heaviest);
    }

    /** The type of the greatest weight, the first of equal ones; empty if there is none. */
    static Optional<EntityType> heaviest(Map<EntityType, Double> weights) {
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
