package org.kabar.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that the articles say of one event, with merges of entities already applied to those that
 * take part. Immutable.
 *
 * @param key the local name of the event
 * @param type the event type's identifier, such as {@code meet}
 * @param actors keys of those who do it
 * @param recipients keys of those it is directed at
 * @param themes keys of the entities it is about, and the words where an article has only words
 * @param places keys of the places where it is said to happen or to lead, and of those that these
 *     lie in where that is known
 * @param actorWords the words by which articles call those who do it and whom they call by one word
 *     only; such a person has no key that articles share
 * @param recipientWords the same of those it is directed at
 * @param bodies from the key of one that takes part to those of the bodies and countries in which
 *     it holds a post, as far as the same articles say it; another outlet may name these in its
 *     place
 * @param start the earliest day it may lie on by any article, where one is given
 * @param end the latest such day, not before the start
 * @param articles keys of the articles that report it
 * @param outlets keys of their outlets
 * @param published the day on which the earliest of them was published, where known
 */
public record EventProfile(
        String key,
        String type,
        SortedSet<String> actors,
        SortedSet<String> recipients,
        SortedSet<String> themes,
        SortedSet<String> places,
        SortedSet<String> actorWords,
        SortedSet<String> recipientWords,
        SortedMap<String, SortedSet<String>> bodies,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        SortedSet<String> articles,
        SortedSet<String> outlets,
        Optional<LocalDate> published) {

    /** Copies the collections. */
    public EventProfile {
        actors = copy(actors);
        recipients = copy(recipients);
        themes = copy(themes);
        places = copy(places);
        actorWords = copy(actorWords);
        recipientWords = copy(recipientWords);
        SortedMap<String, SortedSet<String>> copied = new TreeMap<>();
        bodies.forEach((party, some) -> copied.put(party, copy(some)));
        bodies = Collections.unmodifiableSortedMap(copied);
        articles = copy(articles);
        outlets = copy(outlets);
    }

    private static SortedSet<String> copy(SortedSet<String> set) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }
}
