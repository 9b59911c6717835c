package org.kabar.store.profile;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kabar.map.News;

/** What is told of an event as it grows, article by article. For one thread. */
final class EventGathering {

    private final Node node;
    private final String name;
    private final NavigableSet<String> types = new TreeSet<>();
    private final NavigableSet<String> actors = new TreeSet<>();
    private final NavigableSet<String> recipients = new TreeSet<>();
    private final NavigableSet<String> themes = new TreeSet<>();
    private final NavigableSet<String> topics = new TreeSet<>();
    private final NavigableSet<String> places = new TreeSet<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final NavigableSet<LocalDate> published = new TreeSet<>();
    private final NavigableSet<String> articles = new TreeSet<>();
    private final NavigableSet<String> outlets = new TreeSet<>();

    /** Nothing yet. */
    EventGathering(Node node, String name) {
        this.node = node;
        this.name = name;
    }

    /** Adds what an article says of it. */
    void add(ArticleFacts facts) {
        facts.eventType(node).ifPresent(types::add);
        facts.keys(node, News.actor).forEach(actors::add);
        facts.keys(node, News.recipient).forEach(recipients::add);
        facts.keys(node, News.theme).forEach(themes::add);
        for (Node claim : facts.claims(node)) {
            facts.words(claim, News.themeText).forEach(topics::add);
            Stream.of(News.place, News.destination, News.origin)
                    .flatMap(role -> facts.keys(claim, role))
                    .forEach(places::add);
            facts.days(claim, News.startDate).forEach(days::add);
            facts.days(claim, News.endDate).forEach(days::add);
        }
        facts.published().ifPresent(published::add);
        facts.outlet().ifPresent(outlets::add);
        articles.add(facts.article());
    }

    /** What has come together; empty if nothing says what it is. */
    Optional<ToldEvent> event() {
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
                days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst()),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
                articles,
                outlets,
                published.isEmpty() ? Optional.empty() : Optional.of(published.getFirst()));
    }
}
