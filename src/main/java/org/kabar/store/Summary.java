package org.kabar.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What the articles of a store amount to; the known entities are counted where an article names
 * them.
 *
 * @param articles loaded articles
 * @param entities distinct entities by the local name of their class, in the order of {@link
 *     org.kabar.model.EntityType}
 * @param offices distinct posts
 * @param events distinct events
 * @param assertions things said
 * @param quotations direct quotations
 * @param passages passages, quotations among them
 * @param quads statements in the graphs of articles
 */
public record Summary(
        long articles,
        SequencedMap<String, Long> entities,
        long offices,
        long events,
        long assertions,
        long quotations,
        long passages,
        long quads) {

    /** Copies the map. */
    public Summary {
        entities = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entities));
    }

    /** Distinct entities of all classes. */
    public long allEntities() {
        return entities.values().stream().mapToLong(Long::longValue).sum();
    }
}
