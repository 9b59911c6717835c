package org.kabar.store.profile;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kabar.model.EventProfile;

/**
 * An event with those that take part in it by the words of the articles.
 *
 * @param profile the event, with merges applied
 * @param originals the keys of all entities of it before any merge
 */
public record GatheredEvent(EventProfile profile, SortedSet<String> originals) {

    /** Copies the set. */
    public GatheredEvent {
        originals = Collections.unmodifiableSortedSet(new TreeSet<>(originals));
    }
}
