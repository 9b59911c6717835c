package org.kabar.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.kabar.map.ArticleGraph;
import org.kabar.map.Iris;
import org.kabar.map.News;
import org.kabar.map.SharedGraph;
import org.kabar.model.Producer;

/**
 * What the store remembers of each article: key, hash, graph and maker. It tells nothing of times
 * and order, so that the same articles give the same ledger however they came.
 */
final class Ledger {

    private final Iris iris;

    Ledger(Iris iris) {
        this.iris = iris;
    }

    /** Whether an article was loaded from this very input by this very maker. */
    boolean holds(DatasetGraph dataset, String key, String hash, Producer producer) {
        Set<Triple> wanted = entry(key, hash, producer);
        return stored(dataset, iris.ledgerEntry(key)).equals(wanted);
    }

    /** Writes the entry of an article, in place of an earlier one. */
    void write(DatasetGraph dataset, ArticleGraph article) {
        replace(
                dataset,
                iris.ledgerEntry(article.key()),
                entry(article.key(), article.hash(), article.producer()));
    }

    /** Forgets an article. */
    void remove(DatasetGraph dataset, String key) {
        replace(dataset, iris.ledgerEntry(key), Set.of());
    }

    /** Whether a shared graph was written from content of this hash. */
    boolean holds(DatasetGraph dataset, SharedGraph graph, String hash) {
        Node name = iris.sharedGraph(graph);
        return stored(dataset, name)
                .equals(Set.of(Triple.create(name, News.contentHash, text(hash))));
    }

    /** Notes what a shared graph was written from. */
    void write(DatasetGraph dataset, SharedGraph graph, String hash) {
        Node name = iris.sharedGraph(graph);
        replace(dataset, name, Set.of(Triple.create(name, News.contentHash, text(hash))));
    }

    /** The keys of all articles, in no order; the stream must be used inside the transaction. */
    Stream<String> keys(DatasetGraph dataset) {
        return graph(dataset).stream(Node.ANY, News.articleKey, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm());
    }

    private Set<Triple> entry(String key, String hash, Producer producer) {
        Node entry = iris.ledgerEntry(key);
        Set<Triple> triples = new LinkedHashSet<>();
        triples.add(Triple.create(entry, RDF.type.asNode(), News.LedgerEntry));
        triples.add(Triple.create(entry, News.articleKey, text(key)));
        triples.add(Triple.create(entry, News.contentHash, text(hash)));
        triples.add(Triple.create(entry, News.articleGraph, iris.graph(key)));
        triples.add(Triple.create(entry, News.extractor, text(producer.extractor())));
        producer.models()
                .forEach(
                        (name, digest) ->
                                triples.add(
                                        Triple.create(
                                                entry, News.model, text(name + " " + digest))));
        return triples;
    }

    private void replace(DatasetGraph dataset, Node entry, Set<Triple> wanted) {
        Graph graph = graph(dataset);
        Set<Triple> present = stored(dataset, entry);
        present.stream().filter(triple -> !wanted.contains(triple)).forEach(graph::delete);
        wanted.stream().filter(triple -> !present.contains(triple)).forEach(graph::add);
    }

    private Set<Triple> stored(DatasetGraph dataset, Node entry) {
        return Set.copyOf(graph(dataset).find(entry, Node.ANY, Node.ANY).toSet());
    }

    private Graph graph(DatasetGraph dataset) {
        return dataset.getGraph(iris.sharedGraph(SharedGraph.LEDGER));
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
