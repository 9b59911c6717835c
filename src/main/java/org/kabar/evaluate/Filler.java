package org.kabar.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * What fills a role.
 *
 * @param entity the identifier of an entity, as compared; empty for words and days
 * @param words the words, or the names of the entity where it is a theme
 */
record Filler(Optional<String> entity, List<String> words) {

    Filler {
        words = List.copyOf(words);
    }

    /** An entity in a role that takes nothing else. */
    static Filler entity(String id) {
        return new Filler(Optional.of(id), List.of());
    }

    /** Words or a day. */
    static Filler words(String words) {
        return new Filler(Optional.empty(), List.of(words));
    }
}
