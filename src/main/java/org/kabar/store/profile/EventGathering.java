package org.kabar.store.profile;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.kabar.map.News;
import org.kabar.model.EventProfile;

/** The profile of an event as it grows, article by article. For one thread. */
final class EventGathering {

    private final Node node;
    private final String key;
    private final Function<String, String> standing;
    private final Function<String, Stream<String>> around;
    private final NavigableSet<String> types = new TreeSet<>();
    private final NavigableSet<String> actors = new TreeSet<>();
    private final NavigableSet<String> recipients = new TreeSet<>();
    private final NavigableSet<String> themes = new TreeSet<>();
    private final NavigableSet<String> places = new TreeSet<>();
    private final NavigableSet<String> originals = new TreeSet<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final NavigableSet<LocalDate> published = new TreeSet<>();
    private final NavigableSet<String> articles = new TreeSet<>();
    private final NavigableSet<String> outlets = new TreeSet<>();

    /**
     * An empty one.
     *
     * @param standing from the key of an entity to that of the one that stands for it
     * @param around from the key of a place to those it lies in
     */
    EventGathering(
            Node node,
            String key,
            Function<String, String> standing,
            Function<String, Stream<String>> around) {
        this.node = node;
        this.key = key;
        this.standing = standing;
        this.around = around;
    }

    /** Adds what an article says of it. */
    void add(ArticleFacts facts) {
        facts.eventType(node).ifPresent(types::add);
        parties(facts, node, News.actor).forEach(actors::add);
        parties(facts, node, News.recipient).forEach(recipients::add);
        parties(facts, node, News.theme).forEach(themes::add);
        for (Node claim : facts.claims(node)) {
            facts.words(claim, News.themeText).forEach(themes::add);
            Stream.of(News.place, News.destination, News.origin)
                    .flatMap(role -> parties(facts, claim, role))
                    .flatMap(place -> Stream.concat(Stream.of(place), around.apply(place)))
                    .forEach(places::add);
            facts.days(claim, News.startDate).forEach(days::add);
            facts.days(claim, News.endDate).forEach(days::add);
        }
        facts.published().ifPresent(published::add);
        facts.outlet().ifPresent(outlets::add);
        articles.add(facts.article());
    }

    private Stream<String> parties(ArticleFacts facts, Node subject, Node role) {
        return facts.keys(subject, role).peek(originals::add).map(standing);
    }

    /** What has come together; empty if nothing says what it is. */
    Optional<GatheredEvent> profile() {
        return types.stream().findFirst().map(type -> new GatheredEvent(profile(type), originals));
    }

    private EventProfile profile(String type) {
        return new EventProfile(
                key,
                type,
                actors,
                recipients,
                themes,
                places,
                days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst()),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
                articles,
                outlets,
                published.isEmpty() ? Optional.empty() : Optional.of(published.getFirst()));
    }
}
