package org.kabar.map.profile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;

/** What is told of an event as it grows, article by article. For one thread. */
public final class EventGathering implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final TreeSet<String> types = new TreeSet<>();
    private final TreeSet<String> actors = new TreeSet<>();
    private final TreeSet<String> recipients = new TreeSet<>();
    private final TreeSet<String> themes = new TreeSet<>();
    private final TreeSet<String> topics = new TreeSet<>();
    private final TreeSet<String> places = new TreeSet<>();
    private final TreeSet<String> actorWords = new TreeSet<>();
    private final TreeSet<String> recipientWords = new TreeSet<>();
    private final TreeSet<String> posts = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<LocalDate> published = new TreeSet<>();
    private final TreeSet<String> articles = new TreeSet<>();
    private final TreeSet<String> outlets = new TreeSet<>();

    /**
     * Nothing yet.
     *
     * @param name the local name of the event
     */
    public EventGathering(String name) {
        this.name = name;
    }

    /** Its local name. */
    public String name() {
        return name;
    }

    /** Adds what an article says of it. */
    public void add(EventFacts facts) {
        types.addAll(facts.types());
        actors.addAll(facts.actors());
        recipients.addAll(facts.recipients());
        themes.addAll(facts.themes());
        topics.addAll(facts.topics());
        places.addAll(facts.places());
        actorWords.addAll(facts.actorWords());
        recipientWords.addAll(facts.recipientWords());
        posts.addAll(facts.posts());
        days.addAll(facts.days());
        published.addAll(facts.published());
        outlets.addAll(facts.outlets());
        articles.add(facts.article());
    }

    /** What has come together; empty if nothing says what it is. */
    public Optional<ToldEvent> event() {
        return types.stream().findFirst().map(this::event);
    }

    private ToldEvent event(String type) {
        return new ToldEvent(
                name,
                type,
                actors,
                recipients,
                themes,
                topics,
                places,
                actorWords,
                recipientWords,
                posts,
                days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst()),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
                articles,
                outlets,
                published.isEmpty() ? Optional.empty() : Optional.of(published.getFirst()));
    }
}
