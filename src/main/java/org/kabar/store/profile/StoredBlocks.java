package org.kabar.store.profile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
     * The keys of the entities, or the names of the events, that stand in one of these blocks.
     *
     * @param most blocks with more are passed over
     */
    public Set<String> members(Collection<String> blocks, Kind kind, int most) {
        String namespace = namespace(kind);
        Set<String> found = new TreeSet<>();
        for (String block : blocks) {
            List<String> members =
                    data.stream(decisions, Node.ANY, News.block, Literals.string(block))
                            .limit(most + 1L)
                            .map(quad -> quad.getSubject().getURI())
                            .filter(thing -> thing.startsWith(namespace))
                            .map(thing -> thing.substring(namespace.length()))
                            .toList();
            if (members.size() <= most) {
                found.addAll(members);
            }
        }
        return found;
    }

    /** The blocks that an entity or event stands in. */
    public Set<String> of(String name, Kind kind) {
        Set<String> found = new TreeSet<>();
        data.find(decisions, NodeFactory.createURI(namespace(kind) + name), News.block, Node.ANY)
                .forEachRemaining(quad -> found.add(quad.getObject().getLiteralLexicalForm()));
        return found;
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
