package org.kabar.map.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kabar.model.EventProfile;

/**
 * What articles tell of an event, before any merge. Entities are called by their keys.
 *
 * @param name the local name of its IRI
 * @param type the key of its type
 * @param actors who acts
 * @param recipients who is acted on
 * @param themes entities that it is about
 * @param topics words for what it is about
 * @param places where it happens, and where from and to
 * @param actorWords the words for those who act whom articles call by one word only
 * @param recipientWords the same of those acted on
 * @param posts who of those that take part holds a post in which body: both keys, with {@code @}
 *     between them
 * @param start the earliest day that is told
 * @param end the latest
 * @param articles those that tell of it
 * @param outlets their outlets
 * @param published the day the earliest of them was published
 */
public record ToldEvent(
        String name,
        String type,
        SortedSet<String> actors,
        SortedSet<String> recipients,
        SortedSet<String> themes,
        SortedSet<String> topics,
        SortedSet<String> places,
        SortedSet<String> actorWords,
        SortedSet<String> recipientWords,
        SortedSet<String> posts,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        SortedSet<String> articles,
        SortedSet<String> outlets,
        Optional<LocalDate> published) {

    /** Copies the sets. */
    public ToldEvent {
        actors = copy(actors);
        recipients = copy(recipients);
        themes = copy(themes);
        topics = copy(topics);
        places = copy(places);
        actorWords = copy(actorWords);
        recipientWords = copy(recipientWords);
        posts = copy(posts);
        articles = copy(articles);
        outlets = copy(outlets);
    }

    private static SortedSet<String> copy(SortedSet<String> set) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }

    /** All of it in one text, to be kept when it is compared. */
    public String text() {
        return ComparedEvent.text(this);
    }

    /** The event of such a text. */
    public static ToldEvent of(String name, String text) {
        return ComparedEvent.event(name, text);
    }

    /** The keys of all entities of it. */
    public SortedSet<String> entities() {
        SortedSet<String> all = new TreeSet<>(actors);
        all.addAll(recipients);
        all.addAll(themes);
        all.addAll(places);
        posts.forEach(post -> all.add(body(post)));
        return all;
    }

    private static String holder(String post) {
        return post.substring(0, post.indexOf('@'));
    }

    /** The body of a post of one that takes part. */
    static String body(String post) {
        return post.substring(post.indexOf('@') + 1);
    }

    /**
     * The event with merges applied.
     *
     * @param standing from the key of an entity to that of the one that stands for it
     * @param around from the key of a place to those it lies in
     */
    public EventProfile profile(
            Function<String, String> standing, Function<String, Stream<String>> around) {
        NavigableSet<String> about = with(standing, themes);
        about.addAll(topics);
        NavigableSet<String> wide = with(standing, places);
        with(standing, places).forEach(place -> around.apply(place).forEach(wide::add));
        return new EventProfile(
                name,
                type,
                with(standing, actors),
                with(standing, recipients),
                about,
                wide,
                actorWords,
                recipientWords,
                bodies(standing),
                start,
                end,
                articles,
                outlets,
                published);
    }

    private SortedMap<String, SortedSet<String>> bodies(Function<String, String> standing) {
        SortedMap<String, SortedSet<String>> bodies = new TreeMap<>();
        for (String post : posts) {
            bodies.computeIfAbsent(standing.apply(holder(post)), any -> new TreeSet<>())
                    .add(standing.apply(body(post)));
        }
        return bodies;
    }

    private static NavigableSet<String> with(
            Function<String, String> standing, Collection<String> keys) {
        NavigableSet<String> all = new TreeSet<>();
        keys.forEach(key -> all.add(standing.apply(key)));
        return all;
    }
}
