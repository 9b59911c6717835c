package org.kabar.resolve;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Events that are parts of one journey.
 *
 * @param key made of the traveller and the day on which the journey begins; no other of the same
 *     traveller begins on that day
 * @param principal the key of the one who travels
 * @param events the local names of the events, at least two
 * @param places keys of the places that it leads to, and of those that are visited
 * @param start the earliest day
 * @param end the latest day
 */
public record Story(
        String key,
        String principal,
        SortedSet<String> events,
        SortedSet<String> places,
        LocalDate start,
        LocalDate end) {

    /** Copies the sets. */
    public Story {
        events = Collections.unmodifiableSortedSet(new TreeSet<>(events));
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
    }
}
