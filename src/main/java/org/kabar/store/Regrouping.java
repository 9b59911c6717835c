package org.kabar.store;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.Iris;
import org.kabar.map.SharedGraph;
import org.kabar.store.merge.GraphChange;
import org.kabar.store.merge.Originals;
import org.kabar.store.merge.Replaced;
import org.kabar.store.merge.Resettlement;
import org.kabar.store.merge.Substitutions;

/**
 * Brings articles and links from what some decisions mean to what others mean; each article is
 * touched once. To be used inside one write transaction, then dropped.
 */
final class Regrouping {

    private final DatasetGraph data;
    private final Iris iris;
    private final Ledger ledger;
    private final Originals originals;
    private final Settling settling;
    private final Consumer<GraphChange> told;
    private long articles;
    private long added;
    private long removed;

    /**
     * For one transaction.
     *
     * @param told is given what changes in each graph
     */
    Regrouping(
            DatasetGraph data,
            Iris iris,
            Ledger ledger,
            Settling settling,
            Consumer<GraphChange> told) {
        this.data = data;
        this.iris = iris;
        this.ledger = ledger;
        this.originals = new Originals(data, iris);
        this.settling = settling;
        this.told = told;
    }

    /** The articles that have changed. */
    long articles() {
        return articles;
    }

    /** The statements that came, into articles and links. */
    long added() {
        return added;
    }

    /** The statements that went. */
    long removed() {
        return removed;
    }

    /**
     * Changes articles.
     *
     * @param entities for which others stand now, in all articles
     * @param own the same for single graphs
     * @param now what stands for entities from now on
     */
    void articles(Set<Node> entities, Map<Node, Set<Node>> own, Substitutions now) {
        SortedMap<Node, Set<Node>> concerned = new TreeMap<>(Comparator.comparing(Node::getURI));
        own.forEach((graph, some) -> concerned.put(graph, new HashSet<>(some)));
        for (Node entity : entities) {
            for (Node graph : originals.naming(entity)) {
                concerned.computeIfAbsent(graph, any -> new HashSet<>()).add(entity);
            }
        }
        concerned.forEach((graph, some) -> article(graph, some, now));
    }

    private void article(Node graph, Set<Node> concerned, Substitutions now) {
        Optional<Node> entry = originals.entry(graph);
        if (entry.isEmpty()) {
            return;
        }
        Replaced before = originals.replaced(entry.get());
        Resettlement change =
                Resettlement.of(new Stored(data, graph), before, now.in(graph), concerned);
        if (change.isNone(before)) {
            return;
        }
        settling.resettle(entry.get(), graph, change);
        count(change.out().size(), change.in().size());
        articles++;
        told.accept(GraphChange.of(ledger.key(data, entry.get()), change.out(), change.in()));
    }

    /** Changes the links. */
    void links(Set<Triple> before, Set<Triple> wanted) {
        Set<Triple> out = new HashSet<>(before);
        out.removeAll(wanted);
        Set<Triple> in = new HashSet<>(wanted);
        in.removeAll(before);
        if (out.isEmpty() && in.isEmpty()) {
            return;
        }
        Graph links = data.getGraph(iris.sharedGraph(SharedGraph.LINKS));
        out.forEach(links::delete);
        in.forEach(links::add);
        count(out.size(), in.size());
        told.accept(GraphChange.of(SharedGraph.LINKS.label(), out, in));
    }

    private void count(long out, long in) {
        removed += out;
        added += in;
    }

    /** The graph of an article as it stands. */
    private record Stored(DatasetGraph data, Node graph) implements Resettlement.Stored {

        @Override
        public boolean has(Triple triple) {
            return data.contains(
                    graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
        }

        @Override
        public List<Triple> about(Node node) {
            List<Triple> triples = Graphs.triples(data, graph, node);
            data.find(graph, Node.ANY, Node.ANY, node)
                    .forEachRemaining(quad -> triples.add(quad.asTriple()));
            return triples;
        }
    }
}
