package org.kabar.store.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.Iris;
import org.kabar.map.News;
import org.kabar.map.SharedGraph;

/** The graphs of articles as if nothing had ever been merged. To be used inside a transaction. */
public final class Originals {

    private final DatasetGraph data;
    private final Node ledger;
    private final String articles;

    /** Those of a store with these IRIs. */
    public Originals(DatasetGraph data, Iris iris) {
        this.data = data;
        this.articles = iris.namespace("graph");
        this.ledger = iris.sharedGraph(SharedGraph.LEDGER);
    }

    /** The entry in the ledger for the graph of an article; empty if it has none. */
    public Optional<Node> entry(Node graph) {
        return data.stream(ledger, Node.ANY, News.articleGraph, graph)
                .map(quad -> quad.getSubject())
                .findAny();
    }

    /** What restores the graph of an entry's article. */
    public Replaced replaced(Node entry) {
        return data.stream(ledger, entry, News.replaced, Node.ANY)
                .map(quad -> Replaced.of(quad.getObject().getLiteralLexicalForm()))
                .findAny()
                .orElse(Replaced.NONE);
    }

    /** Whether no merge has changed the graph of an article. */
    public boolean isOriginal(Node graph) {
        return entry(graph)
                .map(it -> !data.contains(ledger, it, News.replaced, Node.ANY))
                .orElse(true);
    }

    /** The graphs of articles that name an entity, or did before another came to stand for it. */
    public Set<Node> naming(Node entity) {
        Set<Node> graphs = new HashSet<>();
        data.find(Node.ANY, entity, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> graphs.add(quad.getGraph()));
        data.find(Node.ANY, Node.ANY, Node.ANY, entity)
                .forEachRemaining(quad -> graphs.add(quad.getGraph()));
        graphs.addAll(before(entity));
        graphs.removeIf(graph -> !graph.isURI() || !graph.getURI().startsWith(articles));
        return graphs;
    }

    /** The graphs of articles that named an entity before another came to stand for it. */
    public Set<Node> before(Node entity) {
        Set<Node> graphs = new HashSet<>();
        data.find(ledger, Node.ANY, News.rewritten, entity)
                .forEachRemaining(
                        quad ->
                                data.find(ledger, quad.getSubject(), News.articleGraph, Node.ANY)
                                        .forEachRemaining(it -> graphs.add(it.getObject())));
        return graphs;
    }

    /** The original of the graph of an article, in no order. */
    public Set<Triple> of(Node graph) {
        List<Triple> stored = new ArrayList<>();
        data.find(graph, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> stored.add(quad.asTriple()));
        return entry(graph).map(this::replaced).orElse(Replaced.NONE).restore(stored);
    }
}
