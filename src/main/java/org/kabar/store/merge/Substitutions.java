package org.kabar.store.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kabar.map.ArticleGraph;
import org.kabar.map.Iris;

/**
 * What the decisions in force mean for all articles. Depends on the set of these decisions and on
 * the authority alone. Immutable, safe to share between threads.
 */
public final class Substitutions {

    /** No decision is in force. */
    public static final Substitutions NONE = new Substitutions(Map.of(), Map.of(), Map.of());

    private final Map<Node, Node> shared;
    private final Map<Node, Map<Node, Node>> own;
    private final Map<Node, Node> events;
    private final Substitution usual;

    private Substitutions(
            Map<Node, Node> shared, Map<Node, Map<Node, Node>> own, Map<Node, Node> events) {
        this.shared = Map.copyOf(shared);
        this.own = Map.copyOf(own);
        this.events = Map.copyOf(events);
        this.usual =
                this.shared.isEmpty() ? Substitution.NONE : new Substitution(Map.of(), this.shared);
    }

    /**
     * What decisions mean.
     *
     * @param known whether the authority has an entity
     */
    public static Substitutions of(Decisions decisions, Iris iris, Predicate<Node> known) {
        Map<Node, Node> shared = entities(forest(decisions, Verdict.MERGED), known);
        return new Substitutions(
                shared, own(decisions, iris, shared), events(forest(decisions, Verdict.LINKED)));
    }

    /**
     * What it would mean if nothing were decided but that these are one.
     *
     * @param entities pairs of entities, none of them needless
     * @param events the same of events
     * @param known whether the authority has an entity
     */
    public static Substitutions ofPairs(
            Collection<Pair> entities, Collection<Pair> events, Predicate<Node> known) {
        return new Substitutions(
                entities(Forest.of(entities), known), Map.of(), events(Forest.of(events)));
    }

    private static Map<Node, Node> entities(Forest forest, Predicate<Node> known) {
        return nodes(
                forest.standing(
                        Standing.ofEntities(iri -> known.test(NodeFactory.createURI(iri)))));
    }

    private static Map<Node, Node> events(Forest forest) {
        return nodes(forest.standing(Standing.ofEvents()));
    }

    /** The groups that decisions of this verdict make. */
    static Forest forest(Decisions decisions, Verdict verdict) {
        Forest forest = new Forest();
        decisions.inForce(verdict).forEach(it -> forest.join(it.pair(), it.number()));
        return forest;
    }

    private static Map<Node, Node> nodes(Map<String, String> iris) {
        return iris.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                it -> NodeFactory.createURI(it.getKey()),
                                it -> NodeFactory.createURI(it.getValue())));
    }

    /** For articles of splits: a later split may split what an earlier one made. */
    private static Map<Node, Map<Node, Node>> own(
            Decisions decisions, Iris iris, Map<Node, Node> shared) {
        Map<Node, Map<Node, Node>> own = new HashMap<>();
        decisions
                .inForce(Verdict.SPLIT)
                .forEach(
                        split -> {
                            Node entity = NodeFactory.createURI(split.concerns().getFirst());
                            Node other = NodeFactory.createURI(split.splitInto().orElseThrow());
                            for (String article : split.articles()) {
                                Map<Node, Node> splits =
                                        own.computeIfAbsent(
                                                iris.graphOf(NodeFactory.createURI(article)),
                                                any -> new HashMap<>());
                                splits.replaceAll((from, to) -> to.equals(entity) ? other : to);
                                splits.put(entity, other);
                            }
                        });
        own.values().forEach(it -> it.replaceAll((from, to) -> shared.getOrDefault(to, to)));
        return own;
    }

    /** What stands for entities in the graph of an article. */
    public Substitution in(Node graph) {
        Map<Node, Node> splits = own.getOrDefault(graph, Map.of());
        return splits.isEmpty() ? usual : new Substitution(splits, shared);
    }

    /** The graphs of articles in which a split has put an entity in the place of another. */
    public Set<Node> splitInto(Node entity) {
        Set<Node> graphs = new HashSet<>();
        own.forEach(
                (graph, splits) -> {
                    if (splits.containsValue(entity)) {
                        graphs.add(graph);
                    }
                });
        return graphs;
    }

    /** The entity that stands for one in most articles; itself, if no other does. */
    public Node standingFor(Node entity) {
        return shared.getOrDefault(entity, entity);
    }

    /** What stands in the store for an article. */
    public Settled settle(ArticleGraph original) {
        Substitution.Result result = in(original.name()).apply(original.triples());
        return new Settled(
                result.replaced().isNone() ? original : original.with(result.triples()),
                result.replaced());
    }

    /** From entities, then from events, to those that stand for them. */
    public Map<Node, Node> entities() {
        return shared;
    }

    /** From events to those that stand for them. */
    public Map<Node, Node> events() {
        return events;
    }

    /** Entities for which different ones stand here and there. */
    public Set<Node> differingFrom(Substitutions other) {
        return differing(shared, other.shared);
    }

    /**
     * Graphs in which different entities stand for those of splits here and there, with the
     * entities.
     */
    public Map<Node, Set<Node>> splitsDifferingFrom(Substitutions other) {
        Map<Node, Set<Node>> differing = new HashMap<>();
        for (Node graph : union(own.keySet(), other.own.keySet())) {
            Set<Node> entities =
                    differing(
                            own.getOrDefault(graph, Map.of()),
                            other.own.getOrDefault(graph, Map.of()));
            if (!entities.isEmpty()) {
                differing.put(graph, entities);
            }
        }
        return differing;
    }

    private static <K, V> Set<K> differing(Map<K, V> here, Map<K, V> there) {
        Set<K> differing = union(here.keySet(), there.keySet());
        differing.removeIf(it -> Objects.equals(here.get(it), there.get(it)));
        return differing;
    }

    private static <K> Set<K> union(Set<K> one, Set<K> other) {
        Set<K> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }
}
