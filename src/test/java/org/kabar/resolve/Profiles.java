package org.kabar.resolve;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;
import org.kabar.model.EventProfile;

/** Short ways to write profiles. */
final class Profiles {

    private Profiles() {}

    /** A person with this key, under these names. */
    static EntityProfile person(String key, String... names) {
        return entity(key, EntityType.PERSON, names);
    }

    /** An entity with this key, under these names. */
    static EntityProfile entity(String key, EntityType type, String... names) {
        SortedMap<String, Integer> counted = new TreeMap<>();
        List.of(names).forEach(name -> counted.put(name, 1));
        return new EntityProfile(
                key,
                type,
                false,
                Optional.empty(),
                counted,
                set(),
                set(),
                set("outlet-of-" + key),
                set("article-of-" + key),
                Optional.empty(),
                Optional.empty());
    }

    /** The same as the authority has it. */
    static EntityProfile known(EntityProfile it) {
        return new EntityProfile(
                it.key(),
                it.type(),
                true,
                it.wikidata(),
                it.names(),
                it.offices(),
                it.companions(),
                it.outlets(),
                it.articles(),
                it.first(),
                it.last());
    }

    /** The same with posts. */
    static EntityProfile holding(EntityProfile it, String... offices) {
        return new EntityProfile(
                it.key(),
                it.type(),
                it.known(),
                it.wikidata(),
                it.names(),
                set(offices),
                it.companions(),
                it.outlets(),
                it.articles(),
                it.first(),
                it.last());
    }

    /** The same in this company. */
    static EntityProfile among(EntityProfile it, String... companions) {
        return new EntityProfile(
                it.key(),
                it.type(),
                it.known(),
                it.wikidata(),
                it.names(),
                it.offices(),
                set(companions),
                it.outlets(),
                it.articles(),
                it.first(),
                it.last());
    }

    /** The same with a Wikidata identifier. */
    static EntityProfile wikidata(EntityProfile it, String id) {
        return new EntityProfile(
                it.key(),
                it.type(),
                it.known(),
                Optional.of(id),
                it.names(),
                it.offices(),
                it.companions(),
                it.outlets(),
                it.articles(),
                it.first(),
                it.last());
    }

    /** An event on a day. */
    static EventProfile event(
            String key, String type, List<String> actors, List<String> recipients, String day) {
        return event(key, type, actors, recipients, day, day);
    }

    /** An event within some days. */
    static EventProfile event(
            String key,
            String type,
            List<String> actors,
            List<String> recipients,
            String start,
            String end) {
        return new EventProfile(
                key,
                type,
                new TreeSet<>(actors),
                new TreeSet<>(recipients),
                set(),
                set(),
                set(),
                set(),
                Collections.emptySortedMap(),
                Optional.of(LocalDate.parse(start)),
                Optional.of(LocalDate.parse(end)),
                set("article-of-" + key),
                set(),
                Optional.of(LocalDate.parse(end)));
    }

    /** An event without a date in an article of a day. */
    static EventProfile undated(
            String key, String type, List<String> actors, List<String> recipients, String day) {
        EventProfile dated = event(key, type, actors, recipients, day);
        return new EventProfile(
                key,
                type,
                dated.actors(),
                dated.recipients(),
                set(),
                set(),
                set(),
                set(),
                Collections.emptySortedMap(),
                Optional.empty(),
                Optional.empty(),
                dated.articles(),
                set(),
                dated.published());
    }

    /** The same about something in some place. */
    static EventProfile at(EventProfile it, List<String> themes, List<String> places) {
        return new EventProfile(
                it.key(),
                it.type(),
                it.actors(),
                it.recipients(),
                new TreeSet<>(themes),
                new TreeSet<>(places),
                it.actorWords(),
                it.recipientWords(),
                it.bodies(),
                it.start(),
                it.end(),
                it.articles(),
                it.outlets(),
                it.published());
    }

    /** The same, which befalls one who is called by one word only, whoever is said to act. */
    static EventProfile befalling(EventProfile it, String word) {
        return new EventProfile(
                it.key(),
                it.type(),
                it.actors(),
                it.recipients(),
                it.themes(),
                it.places(),
                set(word),
                set(word),
                it.bodies(),
                it.start(),
                it.end(),
                it.articles(),
                it.outlets(),
                it.published());
    }

    /** The same in which one more holds a post of a body. */
    static EventProfile posted(EventProfile it, String holder, String body) {
        SortedMap<String, SortedSet<String>> bodies = new TreeMap<>(it.bodies());
        bodies.put(holder, set(body));
        return new EventProfile(
                it.key(),
                it.type(),
                it.actors(),
                it.recipients(),
                it.themes(),
                it.places(),
                it.actorWords(),
                it.recipientWords(),
                bodies,
                it.start(),
                it.end(),
                it.articles(),
                it.outlets(),
                it.published());
    }

    /** A sorted set. */
    static SortedSet<String> set(String... elements) {
        return new TreeSet<>(List.of(elements));
    }
}
