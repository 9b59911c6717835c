package org.kabar.store.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.kabar.map.Iris;
import org.kabar.map.News;
import org.kabar.map.profile.ArticleFacts;
import org.kabar.store.merge.DecisionGraph;
import org.kabar.store.merge.Originals;
import org.kabar.store.merge.Substitutions;

/**
 * Finds and reads the articles of a store as they were before any merge; what persons have split is
 * several. For one thread.
 */
final class StoredArticles {

    /** How many articles that were read are kept for being asked again. */
    private static final int RECENT = 2000;

    private static final List<Node> PARTIES = List.of(News.actor, News.recipient);

    private final DatasetGraph data;
    private final String graphs;
    private final String named;
    private final String entities;
    private final String events;
    private final Originals originals;
    private final Substitutions splits;
    private final Map<String, ArticleFacts> recent =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, ArticleFacts> eldest) {
                    return size() > RECENT;
                }
            };

    StoredArticles(DatasetGraph data, Iris iris) {
        this.data = data;
        this.graphs = iris.namespace("graph");
        this.named = iris.namespace("article");
        this.entities = iris.namespace("entity");
        this.events = iris.namespace("event");
        this.originals = new Originals(data, iris);
        this.splits = new DecisionGraph(iris).splits(data);
    }

    /** The entity of a key. */
    Node entity(String key) {
        return NodeFactory.createURI(entities + key);
    }

    /** The event of a local name. */
    Node event(String name) {
        return NodeFactory.createURI(events + name);
    }

    /** What an article says, by the IRI of its graph. */
    ArticleFacts facts(String graph) {
        ArticleFacts known = recent.get(graph);
        if (known != null) {
            return known;
        }
        Node name = NodeFactory.createURI(graph);
        List<Triple> triples = splits.in(name).apply(List.copyOf(originals.of(name))).triples();
        ArticleFacts read = new ArticleFacts(entities, events, triples);
        recent.put(graph, read);
        return read;
    }

    /**
     * What an article says of itself and of some things, and perhaps more.
     *
     * @param graph the IRI of its graph
     * @param wanted entities with their posts, and events with the claims that report them and the
     *     posts of those who take part
     */
    ArticleFacts facts(String graph, Collection<Node> wanted) {
        Node name = NodeFactory.createURI(graph);
        return recent.containsKey(graph) || !originals.isOriginal(name)
                ? facts(graph)
                : new ArticleFacts(entities, events, about(name, wanted));
    }

    private List<Triple> about(Node graph, Collection<Node> wanted) {
        Set<Node> subjects = new LinkedHashSet<>(wanted);
        subjects.add(NodeFactory.createURI(named + graph.getURI().substring(graphs.length())));
        for (Node thing : wanted) {
            data.find(graph, thing, ORG.holds.asNode(), Node.ANY)
                    .forEachRemaining(quad -> subjects.add(quad.getObject()));
            data.find(graph, Node.ANY, News.reports, thing)
                    .forEachRemaining(quad -> subjects.add(quad.getSubject()));
            for (Node role : PARTIES) {
                data.find(graph, thing, role, Node.ANY)
                        .forEachRemaining(quad -> addPosts(subjects, graph, quad.getObject()));
            }
        }
        List<Triple> triples = new ArrayList<>();
        for (Node subject : subjects) {
            data.find(graph, subject, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> triples.add(quad.asTriple()));
        }
        return triples;
    }

    private void addPosts(Set<Node> subjects, Node graph, Node party) {
        data.find(graph, party, ORG.holds.asNode(), Node.ANY)
                .forEachRemaining(
                        quad -> {
                            subjects.add(party);
                            subjects.add(quad.getObject());
                        });
    }

    /** The names of the graphs that name an entity, sorted. */
    Set<String> naming(Node entity) {
        Set<String> found = new TreeSet<>();
        data.find(Node.ANY, entity, RDF.type.asNode(), Node.ANY)
                .forEachRemaining(quad -> found.add(quad.getGraph().getURI()));
        found.addAll(before(entity));
        found.removeIf(graph -> !graph.startsWith(graphs));
        return found;
    }

    /**
     * The names of the graphs that named an entity before another came to stand for it, and perhaps
     * of some that name what was split from it.
     */
    Set<String> before(Node entity) {
        Set<String> found = new TreeSet<>();
        originals.before(entity).forEach(graph -> found.add(graph.getURI()));
        splits.splitInto(entity).forEach(graph -> found.add(graph.getURI()));
        return found;
    }

    /** The names of the graphs that tell of an event, sorted. */
    Set<String> telling(Node event) {
        Set<String> found = new TreeSet<>();
        data.find(Node.ANY, Node.ANY, News.reports, event)
                .forEachRemaining(quad -> found.add(quad.getGraph().getURI()));
        return found;
    }
}
