package org.kabar.store.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kabar.map.Iris;
import org.kabar.map.News;
import org.kabar.model.EntityProfile;
import org.kabar.model.KnownEntity;
import org.kabar.store.merge.Originals;
import org.kabar.store.merge.StoryGraph;

/**
 * Reads profiles out of a store. Entities are called by their keys, events by the local names of
 * their IRIs. To be used inside a transaction, by one thread.
 */
public final class StoredProfiles {

    /**
     * Of how many articles the profile of an entity is made at most, those whose names sort first.
     * What thousands of articles say of a well-known name adds little and would take long to read.
     */
    private static final int ARTICLES = 100;

    private static final List<Node> NAMES =
            List.of(RDF.type.asNode(), RDFS.label.asNode(), SKOS.altLabel.asNode());

    private final DatasetGraph data;
    private final Iris iris;
    private final String entities;
    private final String events;
    private final Originals originals;
    private final Map<String, KnownEntity> known;

    /**
     * Profiles of the things in a store.
     *
     * @param known the entities of the authority by key
     */
    public StoredProfiles(DatasetGraph data, Iris iris, Map<String, KnownEntity> known) {
        this.data = data;
        this.iris = iris;
        this.entities = iris.namespace("entity");
        this.events = iris.namespace("event");
        this.originals = new Originals(data, iris);
        this.known = Map.copyOf(known);
    }

    /**
     * What articles name.
     *
     * @param entities keys
     * @param events local names
     */
    public record Named(Set<String> entities, Set<String> events) {

        /** Copies the sets. */
        public Named {
            entities = Set.copyOf(entities);
            events = Set.copyOf(events);
        }
    }

    /** The entities and events in articles of these keys. */
    public Named in(Collection<String> articles) {
        Set<String> foundEntities = new TreeSet<>();
        Set<String> foundEvents = new TreeSet<>();
        for (String article : articles) {
            ArticleFacts facts = facts(iris.graph(article));
            foundEntities.addAll(facts.entities());
            foundEvents.addAll(facts.events());
        }
        return new Named(foundEntities, foundEvents);
    }

    /** The blocks that entities and events stand in. */
    public StoredBlocks blocks() {
        return new StoredBlocks(data, iris);
    }

    /** The names of entities and what they are, and nothing else; by key. */
    public List<EntityProfile> names(Collection<String> keys) {
        List<EntityProfile> found = new ArrayList<>();
        List<String> joined = new ArrayList<>();
        for (String key : keys) {
            if (!known.containsKey(key) && isJoined(node(key))) {
                joined.add(key);
            } else {
                EntityGathering gathering =
                        new EntityGathering(node(key), key, Optional.ofNullable(known.get(key)));
                if (!known.containsKey(key)) {
                    NAMES.stream()
                            .flatMap(it -> data.stream(Node.ANY, node(key), it, Node.ANY))
                            .forEach(quad -> gathering.add(quad.asTriple()));
                }
                gathering.profile().ifPresent(found::add);
            }
        }
        found.addAll(entities(joined, EntityGathering::addNames));
        found.sort(Comparator.comparing(EntityProfile::key));
        return found;
    }

    /** Whether what the articles' graphs say of an entity is not what they said before a merge. */
    private boolean isJoined(Node entity) {
        return data.contains(Node.ANY, Node.ANY, News.mergedInto, entity)
                || data.contains(Node.ANY, Node.ANY, News.rewritten, entity)
                || data.contains(Node.ANY, Node.ANY, News.splitInto, entity);
    }

    /** The entities of the authority by their names there. */
    public List<EntityProfile> known(Collection<String> keys) {
        return keys.stream()
                .map(
                        key ->
                                new EntityGathering(
                                        node(key), key, Optional.ofNullable(known.get(key))))
                .flatMap(it -> it.profile().stream())
                .toList();
    }

    private Node node(String key) {
        return NodeFactory.createURI(entities + key);
    }

    /** Entities with all that is compared; by key. */
    public List<EntityProfile> entities(Collection<String> keys) {
        return entities(keys, EntityGathering::add);
    }

    private List<EntityProfile> entities(
            Collection<String> keys, BiConsumer<EntityGathering, ArticleFacts> addition) {
        Map<String, EntityGathering> gathered = new TreeMap<>();
        SortedMap<String, List<String>> graphs = new TreeMap<>();
        for (String key : keys) {
            Node node = NodeFactory.createURI(entities + key);
            gathered.put(key, new EntityGathering(node, key, Optional.ofNullable(known.get(key))));
            naming(node).stream()
                    .limit(ARTICLES)
                    .forEach(it -> graphs.computeIfAbsent(it, g -> new ArrayList<>()).add(key));
        }
        graphs.forEach(
                (graph, named) -> {
                    ArticleFacts facts = facts(NodeFactory.createURI(graph));
                    named.stream()
                            .flatMap(key -> Optional.ofNullable(gathered.get(key)).stream())
                            .forEach(it -> addition.accept(it, facts));
                });
        return gathered.values().stream().flatMap(it -> it.profile().stream()).toList();
    }

    /**
     * Events; by name.
     *
     * @param standing from the key of an entity to that of the one that stands for it
     */
    public Map<String, GatheredEvent> events(
            Collection<String> names, Function<String, String> standing) {
        KnownPlaces places = new KnownPlaces(known);
        Map<String, EventGathering> gathered = new TreeMap<>();
        SortedMap<String, List<String>> graphs = new TreeMap<>();
        for (String name : names) {
            Node node = NodeFactory.createURI(events + name);
            gathered.put(name, new EventGathering(node, name, standing, places::around));
            telling(node).stream()
                    .limit(ARTICLES)
                    .forEach(it -> graphs.computeIfAbsent(it, g -> new ArrayList<>()).add(name));
        }
        graphs.forEach(
                (graph, told) -> {
                    ArticleFacts facts = facts(NodeFactory.createURI(graph));
                    told.stream()
                            .flatMap(name -> Optional.ofNullable(gathered.get(name)).stream())
                            .forEach(it -> it.add(facts));
                });
        Map<String, GatheredEvent> found = new LinkedHashMap<>();
        gathered.forEach((name, it) -> it.profile().ifPresent(event -> found.put(name, event)));
        return found;
    }

    /** The names of the events in which one of these entities takes part. */
    public Set<String> eventsWith(Collection<String> keys) {
        Set<String> found = new TreeSet<>();
        for (String key : keys) {
            for (String graph : naming(NodeFactory.createURI(entities + key))) {
                ArticleFacts facts = facts(NodeFactory.createURI(graph));
                for (String event : facts.events()) {
                    Node node = NodeFactory.createURI(events + event);
                    boolean takesPart =
                            Stream.of(News.actor, News.recipient, News.theme)
                                    .flatMap(role -> facts.keys(node, role))
                                    .anyMatch(key::equals);
                    if (takesPart) {
                        found.add(event);
                    }
                }
            }
        }
        return found;
    }

    /**
     * The names of the events of some types in which one of these entities takes part.
     *
     * @param types tells which types
     */
    public Set<String> eventsWith(Collection<String> keys, Predicate<String> types) {
        Set<String> found = new TreeSet<>();
        for (String key : keys) {
            for (Node role : List.of(News.actor, News.recipient)) {
                data.find(Node.ANY, Node.ANY, role, node(key))
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

    /** Whether there is any story. */
    public boolean hasStories() {
        return !new StoryGraph(iris).isEmpty(data);
    }

    /** The keys of those of whom there are stories that no article tells any more. */
    public Set<String> outdatedStories() {
        Set<String> keys = new TreeSet<>();
        new StoryGraph(iris)
                .outdated(data)
                .forEach(principal -> keys.add(principal.substring(entities.length())));
        return keys;
    }

    private ArticleFacts facts(Node graph) {
        return new ArticleFacts(entities, events, originals.of(graph));
    }

    /** The names of the graphs that name an entity, sorted. */
    private Set<String> naming(Node entity) {
        Set<String> found = new TreeSet<>();
        data.find(Node.ANY, entity, RDF.type.asNode(), Node.ANY)
                .forEachRemaining(quad -> found.add(quad.getGraph().getURI()));
        originals.before(entity).forEach(graph -> found.add(graph.getURI()));
        String articles = iris.namespace("graph");
        found.removeIf(graph -> !graph.startsWith(articles));
        return found;
    }

    /** The names of the graphs that tell of an event, sorted. */
    private Set<String> telling(Node event) {
        Set<String> found = new TreeSet<>();
        data.find(Node.ANY, Node.ANY, News.reports, event)
                .forEachRemaining(quad -> found.add(quad.getGraph().getURI()));
        return found;
    }
}
