package org.kabar.model;

import java.util.List;
import java.util.Optional;

/**
 * One thing in the world, as one article speaks of it.
 *
 * @param id its identifier within the extraction
 * @param type what it is
 * @param names the distinct forms this article uses, the fullest first; never empty
 * @param mentions where these forms stand, in reading order; empty if the extraction came without
 *     offsets
 * @param key the canonical key under which articles meet; empty before resolution
 * @param wikidata its Wikidata identifier such as {@code Q252}, where certain
 * @param confidence the extractor's, from 0 to 1
 */
public record Entity(
        String id,
        EntityType type,
        List<String> names,
        List<Span> mentions,
        Optional<String> key,
        Optional<String> wikidata,
        double confidence) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no name
     */
    public Entity {
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("entity without a name: " + id);
        }
    }

    /** The fullest form. */
    public String name() {
        return names.getFirst();
    }

    /** The same entity under a canonical key. */
    public Entity resolved(String canonicalKey, Optional<String> wikidataId) {
        return new Entity(
                id, type, names, mentions, Optional.of(canonicalKey), wikidataId, confidence);
    }
}
