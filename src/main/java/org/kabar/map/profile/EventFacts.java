package org.kabar.map.profile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one article says of one event, before any merge. Entities are called by their keys.
 * Immutable.
 *
 * @param name the local name of the event
 * @param article the IRI of the article
 * @param types the key of its type; none if the article only refers to it
 * @param actors who acts
 * @param recipients who is acted on
 * @param themes entities that it is about
 * @param topics words for what it is about
 * @param places where it happens, and where from and to
 * @param actorWords the words for those who act whom it calls by one word only
 * @param recipientWords the same of those acted on
 * @param posts who of them holds a post in which body: both keys, with {@code @} between them
 * @param days the first and the last days it is said to lie on
 * @param outlets the key of the outlet, where known
 * @param published the day of publication, where known
 */
public record EventFacts(
        String name,
        String article,
        List<String> types,
        List<String> actors,
        List<String> recipients,
        List<String> themes,
        List<String> topics,
        List<String> places,
        List<String> actorWords,
        List<String> recipientWords,
        List<String> posts,
        List<LocalDate> days,
        List<String> outlets,
        List<LocalDate> published)
        implements Serializable {

    /** Copies the lists. */
    public EventFacts {
        types = List.copyOf(types);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        themes = List.copyOf(themes);
        topics = List.copyOf(topics);
        places = List.copyOf(places);
        actorWords = List.copyOf(actorWords);
        recipientWords = List.copyOf(recipientWords);
        posts = List.copyOf(posts);
        days = List.copyOf(days);
        outlets = List.copyOf(outlets);
        published = List.copyOf(published);
    }

    /** The keys of all entities of it, and of the bodies in which those hold posts. */
    public Stream<String> entities() {
        return Stream.concat(
                Stream.of(actors, recipients, themes, places).flatMap(List::stream),
                posts.stream().map(ToldEvent::body));
    }
}
