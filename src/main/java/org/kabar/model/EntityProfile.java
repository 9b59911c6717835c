package org.kabar.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that the articles say of what they have under one key, before any merge. The entities of the
 * authority have a profile each, whether an article names them or not. Immutable.
 *
 * @param key the canonical key
 * @param type what it is
 * @param known whether the authority has it; two known entities are never one
 * @param wikidata its Wikidata identifier, where an extraction or the authority has one
 * @param names each form of its name with the number of articles that use it; for a known entity
 *     the authority's names and no others, since articles shorten what they have named in full
 * @param offices the posts it is said to hold: the words in lower case, then {@code @} and the key
 *     of the body or country where the article has it
 * @param companions keys of the other entities in its articles; a long list may be cut to the
 *     rarest
 * @param outlets keys of the outlets whose articles name it
 * @param articles keys of those articles
 * @param first the day the earliest of them was published, where known
 * @param last the day the latest of them was published, where known
 */
public record EntityProfile(
        String key,
        EntityType type,
        boolean known,
        Optional<String> wikidata,
        SortedMap<String, Integer> names,
        SortedSet<String> offices,
        SortedSet<String> companions,
        SortedSet<String> outlets,
        SortedSet<String> articles,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    /** Copies the collections. */
    public EntityProfile {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        offices = Collections.unmodifiableSortedSet(new TreeSet<>(offices));
        companions = Collections.unmodifiableSortedSet(new TreeSet<>(companions));
        outlets = Collections.unmodifiableSortedSet(new TreeSet<>(outlets));
        articles = Collections.unmodifiableSortedSet(new TreeSet<>(articles));
    }
}
