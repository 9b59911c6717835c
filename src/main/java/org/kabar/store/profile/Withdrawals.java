package org.kabar.store.profile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.kabar.map.Iris;
import org.kabar.map.Literals;
import org.kabar.map.News;
import org.kabar.map.SharedGraph;
import org.kabar.map.profile.ArticleFacts;

/**
 * The things that were compared with others when an article spoke of them that is gone or was
 * replaced. They must be compared anew, or a store would keep what followed from an article that is
 * not there. Noted in the graph of decisions until then. To be used inside a transaction.
 */
public final class Withdrawals {

    private static final List<Node> PARTIES = List.of(News.actor, News.recipient, News.theme);
    private static final List<Node> PLACES = List.of(News.place, News.destination, News.origin);

    private final DatasetGraph data;
    private final Node decisions;
    private final StoredArticles articles;
    private final StoredBlocks blocks;
    private final String entities;
    private final String events;

    /** Those of a store with these IRIs. */
    public Withdrawals(DatasetGraph data, Iris iris) {
        this.data = data;
        this.decisions = iris.sharedGraph(SharedGraph.DECISIONS);
        this.articles = new StoredArticles(data, iris);
        this.blocks = new StoredBlocks(data, iris);
        this.entities = iris.namespace("entity");
        this.events = iris.namespace("event");
    }

    /** What to note before the graph of an article goes; nothing if it was never compared. */
    public Set<Quad> of(Node graph) {
        if (blocks.isEmpty()) {
            return Set.of();
        }
        ArticleFacts facts = articles.facts(graph.getURI());
        Set<Node> things = new HashSet<>();
        facts.entities().forEach(key -> things.add(articles.entity(key)));
        facts.events().forEach(name -> things.add(articles.event(name)));
        return noted(things);
    }

    /**
     * What to note when a person decides on entities: they, and the events that they are part of,
     * are compared anew.
     *
     * @param entities as articles name them, before any merge
     * @param standing those that stand for them in the store as it is
     * @param split those that splits have made or do not make any more, compared before or not
     */
    public Set<Quad> decided(
            Collection<Node> entities, Collection<Node> standing, Collection<Node> split) {
        if (blocks.isEmpty()) {
            return Set.of();
        }
        Set<Node> things = new HashSet<>(entities);
        for (Node entity : standing) {
            for (Node role : PARTIES) {
                data.find(Node.ANY, Node.ANY, role, entity)
                        .forEachRemaining(quad -> things.add(quad.getSubject()));
            }
            for (Node role : PLACES) {
                data.find(Node.ANY, Node.ANY, role, entity)
                        .forEachRemaining(quad -> reported(quad).forEach(things::add));
            }
            data.find(Node.ANY, Node.ANY, ORG.postIn.asNode(), entity)
                    .forEachRemaining(quad -> ofHolders(quad).forEach(things::add));
        }
        Set<Quad> noted = noted(things);
        split.forEach(entity -> noted.add(of(entity.getURI())));
        return noted;
    }

    /** The events in which one takes part who holds a post, for whom its body may be told. */
    private Stream<Node> ofHolders(Quad post) {
        Node graph = post.getGraph();
        return data.stream(graph, Node.ANY, ORG.holds.asNode(), post.getSubject())
                .flatMap(
                        held ->
                                PARTIES.stream()
                                        .flatMap(
                                                role ->
                                                        data.stream(
                                                                graph,
                                                                Node.ANY,
                                                                role,
                                                                held.getSubject())))
                .map(Quad::getSubject);
    }

    /** The event that an assertion of a place reports. */
    private Stream<Node> reported(Quad placed) {
        return data.stream(placed.getGraph(), placed.getSubject(), News.reports, Node.ANY)
                .map(Quad::getObject);
    }

    private Set<Quad> noted(Collection<Node> things) {
        Set<Quad> noted = new HashSet<>();
        for (Node thing : things) {
            if (data.contains(decisions, thing, News.block, Node.ANY)) {
                noted.add(Quad.create(decisions, thing, News.unresolved, Literals.TRUE));
            }
        }
        return noted;
    }

    /** What to note of an entity of which less is told now, whether it was compared or not. */
    public Quad of(String entity) {
        Node node = NodeFactory.createURI(entity);
        return Quad.create(decisions, node, News.unresolved, Literals.TRUE);
    }

    /** The keys of the entities to compare anew. */
    public Set<String> entities() {
        return things(entities);
    }

    /** The local names of the events to compare anew. */
    public Set<String> events() {
        return things(events);
    }

    private Set<String> things(String namespace) {
        Set<String> found = new TreeSet<>();
        data.find(decisions, Node.ANY, News.unresolved, Literals.TRUE)
                .forEachRemaining(
                        quad -> {
                            String iri = quad.getSubject().getURI();
                            if (iri.startsWith(namespace)) {
                                found.add(iri.substring(namespace.length()));
                            }
                        });
        return found;
    }
}
