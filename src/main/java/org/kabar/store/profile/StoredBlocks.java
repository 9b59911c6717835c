package org.kabar.store.profile;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.Iris;
import org.kabar.map.Literals;
import org.kabar.map.News;
import org.kabar.map.SharedGraph;

/**
 * The blocks in which entities and events were put when they were compared. Entities are called by
 * their keys, events by the local names of their IRIs. To be used inside a transaction.
 */
public final class StoredBlocks {

    private final DatasetGraph data;
    private final Node decisions;
    private final String entities;
    private final String events;

    StoredBlocks(DatasetGraph data, Iris iris) {
        this.data = data;
        this.decisions = iris.sharedGraph(SharedGraph.DECISIONS);
        this.entities = iris.namespace("entity");
        this.events = iris.namespace("event");
    }

    /**
     * The keys of the entities, or the names of the events, that stand in a block; empty if they
     * are too many.
     *
     * @param most that is not too many
     */
    public Optional<Set<String>> members(String block, Kind kind, int most) {
        String namespace = namespace(kind);
        Set<String> found =
                data.stream(decisions, Node.ANY, News.block, Literals.string(block))
                        .limit(most + 1L)
                        .map(quad -> quad.getSubject().getURI())
                        .filter(thing -> thing.startsWith(namespace))
                        .map(thing -> thing.substring(namespace.length()))
                        .collect(Collectors.toCollection(TreeSet::new));
        return found.size() > most ? Optional.empty() : Optional.of(found);
    }

    /** Whether nothing was ever compared. */
    public boolean isEmpty() {
        return !data.contains(decisions, Node.ANY, News.block, Node.ANY);
    }

    /** The blocks that an entity or event stands in; none if it was never compared. */
    public Set<String> of(String key, Kind kind) {
        Node thing = NodeFactory.createURI(namespace(kind) + key);
        return data.stream(decisions, thing, News.block, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is spoken of. */
    public enum Kind {
        /** Entities. */
        ENTITY,
        /** Events. */
        EVENT
    }

    private String namespace(Kind kind) {
        return switch (kind) {
            case ENTITY -> entities;
            case EVENT -> events;
        };
    }
}
