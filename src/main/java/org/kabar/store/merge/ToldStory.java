package org.kabar.store.merge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A journey as it is kept in the graph of stories.
 *
 * @param key the local name of its IRI
 * @param principal the IRI of the entity that travels
 * @param name what that entity is called
 * @param events the IRIs of its events
 * @param start the earliest day
 * @param end the latest day
 */
public record ToldStory(
        String key,
        String principal,
        String name,
        SortedSet<String> events,
        LocalDate start,
        LocalDate end) {

    /** Copies the set. */
    public ToldStory {
        events = Collections.unmodifiableSortedSet(new TreeSet<>(events));
    }
}
