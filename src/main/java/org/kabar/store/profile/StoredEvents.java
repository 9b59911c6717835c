package org.kabar.store.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.kabar.map.Iris;
import org.kabar.map.News;
import org.kabar.map.SharedGraph;
import org.kabar.map.profile.ArticleFacts;
import org.kabar.map.profile.EntityGathering;
import org.kabar.map.profile.EventGathering;
import org.kabar.map.profile.KnownPlaces;
import org.kabar.map.profile.ToldEvent;
import org.kabar.model.EventProfile;
import org.kabar.model.KnownEntity;

/**
 * Reads what articles tell of events. Events are called by the local names of their IRIs, entities
 * by their keys. To be used inside a transaction, by one thread.
 */
public final class StoredEvents {

    private static final List<Node> PARTIES = List.of(News.actor, News.recipient, News.theme);
    private static final List<Node> PLACES = List.of(News.place, News.destination, News.origin);

    private final DatasetGraph data;
    private final Node decisions;
    private final String events;
    private final StoredArticles articles;
    private final KnownPlaces places;

    StoredEvents(
            DatasetGraph data, Iris iris, StoredArticles articles, Map<String, KnownEntity> known) {
        this.data = data;
        this.decisions = iris.sharedGraph(SharedGraph.DECISIONS);
        this.events = iris.namespace("event");
        this.articles = articles;
        this.places = new KnownPlaces(known);
    }

    /**
     * Reads what articles tell of events, as they are.
     *
     * @param taker is given each event once all of its articles are read
     */
    public void told(Collection<String> names, Consumer<ToldEvent> taker) {
        SortedMap<String, List<String>> graphs = new TreeMap<>();
        Map<String, Integer> unread = new HashMap<>();
        for (String name : names) {
            articles.telling(articles.event(name)).stream()
                    .limit(EntityGathering.MOST_ARTICLES)
                    .forEach(
                            graph -> {
                                graphs.computeIfAbsent(graph, any -> new ArrayList<>()).add(name);
                                unread.merge(name, 1, Integer::sum);
                            });
        }
        Map<String, EventGathering> begun = new HashMap<>();
        graphs.forEach(
                (graph, some) -> {
                    ArticleFacts facts =
                            articles.facts(graph, some.stream().map(articles::event).toList());
                    for (String name : some) {
                        EventGathering gathering = begun.computeIfAbsent(name, EventGathering::new);
                        gathering.add(facts.event(name));
                        if (unread.merge(name, -1, Integer::sum) == 0) {
                            begun.remove(name);
                            gathering.event().ifPresent(taker);
                        }
                    }
                });
    }

    /** What articles tell of one event; empty if none does. */
    public Optional<ToldEvent> told(String name) {
        List<ToldEvent> found = new ArrayList<>();
        told(Set.of(name), found::add);
        return found.stream().findFirst();
    }

    /** What was told of an event when it was last compared; empty if it never was. */
    public Optional<ToldEvent> compared(String name) {
        return data.stream(decisions, articles.event(name), News.comparedAs, Node.ANY)
                .map(quad -> ToldEvent.of(name, quad.getObject().getLiteralLexicalForm()))
                .findAny();
    }

    /**
     * An event with merges applied.
     *
     * @param standing from the key of an entity to that of the one that stands for it
     */
    public EventProfile profile(ToldEvent event, Function<String, String> standing) {
        return event.profile(standing, places::around);
    }

    /**
     * The names of the events of which one of these entities is a part, before any merge, or the
     * body in which one that takes part holds a post.
     */
    public Set<String> with(Collection<String> keys) {
        Set<String> found = new TreeSet<>();
        for (String key : keys) {
            Node entity = articles.entity(key);
            Set<String> graphs = new TreeSet<>(articles.before(entity));
            Stream.concat(PARTIES.stream(), PLACES.stream())
                    .flatMap(role -> data.stream(Node.ANY, Node.ANY, role, entity))
                    .map(Quad::getGraph)
                    .forEach(graph -> graphs.add(graph.getURI()));
            data.stream(Node.ANY, Node.ANY, ORG.postIn.asNode(), entity)
                    .map(quad -> quad.getGraph().getURI())
                    .forEach(graphs::add);
            graphs.forEach(graph -> found.addAll(with(key, articles.facts(graph))));
        }
        return found;
    }

    private Set<String> with(String key, ArticleFacts facts) {
        Set<String> found = new TreeSet<>(facts.events());
        found.removeIf(name -> facts.event(name).entities().noneMatch(key::equals));
        return found;
    }

    /**
     * The names of the events of some types in which one of these entities takes part.
     *
     * @param types tells which types
     */
    public Set<String> with(Collection<String> keys, Predicate<String> types) {
        Set<String> found = new TreeSet<>();
        for (String key : keys) {
            for (Node role : List.of(News.actor, News.recipient)) {
                data.find(Node.ANY, Node.ANY, role, articles.entity(key))
                        .forEachRemaining(
                                quad ->
                                        name(quad.getSubject())
                                                .filter(it -> isOf(quad.getSubject(), types))
                                                .ifPresent(found::add));
            }
        }
        return found;
    }

    private Optional<String> name(Node event) {
        return event.isURI() && event.getURI().startsWith(events)
                ? Optional.of(event.getURI().substring(events.length()))
                : Optional.empty();
    }

    private boolean isOf(Node event, Predicate<String> types) {
        return data.stream(Node.ANY, event, News.eventType, Node.ANY)
                .map(quad -> quad.getObject().getURI().substring(News.TYPES.length()))
                .anyMatch(types);
    }
}
