package org.kabar.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.kabar.map.Iris;
import org.kabar.map.Literals;
import org.kabar.map.News;
import org.kabar.map.Prov;
import org.kabar.map.SharedGraph;
import org.kabar.store.merge.Replaced;
import org.kabar.store.merge.Settled;

/**
 * What the store remembers of each article: key, hash of the input, graph, maker, number of
 * statements, the files it was found in, the run that stored it, and what merges have replaced in
 * it. To be used inside a transaction.
 */
final class Ledger {

    private final Iris iris;

    Ledger(Iris iris) {
        this.iris = iris;
    }

    /** Whether an article was last stored from input of this hash. */
    boolean holds(DatasetGraph dataset, String key, String hash) {
        return graph(dataset).contains(iris.ledgerEntry(key), News.contentHash, text(hash));
    }

    /** Whether there is an entry for an article. */
    boolean knows(DatasetGraph dataset, String key) {
        return graph(dataset).contains(iris.ledgerEntry(key), News.articleGraph, Node.ANY);
    }

    /**
     * Writes the entry of an article in place of an earlier one; the files that it was found in
     * before stay.
     *
     * @param file where it was found now
     * @param run the run that stores it
     */
    void write(DatasetGraph dataset, Settled article, Optional<String> file, Optional<Node> run) {
        Node entry = iris.ledgerEntry(article.graph().key());
        Set<String> files = files(dataset, entry);
        file.ifPresent(files::add);
        replace(dataset, entry, entry(article, files, run));
    }

    /**
     * The entry of an article.
     *
     * @param files where it was found
     * @param run the run that stores it
     */
    Set<Triple> entry(Settled article, Set<String> files, Optional<Node> run) {
        Set<Triple> triples = entry(ListedArticle.of(article.graph(), new TreeSet<>(files)), run);
        triples.addAll(replaced(iris.ledgerEntry(article.graph().key()), article.replaced()));
        return triples;
    }

    /**
     * The entry of an article that stands as it was made.
     *
     * @param run the run that stores it
     */
    Set<Triple> entry(ListedArticle article, Optional<Node> run) {
        Node entry = iris.ledgerEntry(article.key());
        Set<Triple> triples = new LinkedHashSet<>();
        triples.add(Triple.create(entry, RDF.type.asNode(), News.LedgerEntry));
        triples.add(Triple.create(entry, News.articleKey, text(article.key())));
        triples.add(Triple.create(entry, News.contentHash, text(article.hash())));
        triples.add(Triple.create(entry, News.articleGraph, iris.graph(article.key())));
        triples.add(Triple.create(entry, News.extractor, text(article.producer().extractor())));
        triples.add(Triple.create(entry, News.quads, Literals.integer(article.quads())));
        article.producer()
                .models()
                .forEach(
                        (name, digest) ->
                                triples.add(
                                        Triple.create(
                                                entry, News.model, text(name + " " + digest))));
        run.ifPresent(node -> triples.add(Triple.create(entry, Prov.wasGeneratedBy, node)));
        article.files().forEach(file -> triples.add(readFrom(article.key(), file)));
        triples.add(Triple.create(entry, News.unresolved, Literals.TRUE));
        return triples;
    }

    private static List<Triple> replaced(Node entry, Replaced replaced) {
        if (replaced.isNone()) {
            return List.of();
        }
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(entry, News.replaced, text(replaced.text())));
        replaced.images()
                .keySet()
                .forEach(node -> triples.add(Triple.create(entry, News.rewritten, node)));
        return triples;
    }

    /**
     * Notes what merges have replaced in an article, and how many statements it has now.
     *
     * @param entry the entry of the article
     * @param added how many statements it has more than before
     */
    void rewrite(DatasetGraph dataset, Node entry, Replaced replaced, long added) {
        Set<Triple> wanted = new LinkedHashSet<>();
        for (Triple triple : stored(dataset, entry)) {
            Node property = triple.getPredicate();
            if (property.equals(News.quads)) {
                Number quads = (Number) triple.getObject().getLiteralValue();
                wanted.add(
                        Triple.create(
                                entry, News.quads, Literals.integer(quads.longValue() + added)));
            } else if (!property.equals(News.replaced) && !property.equals(News.rewritten)) {
                wanted.add(triple);
            }
        }
        wanted.addAll(replaced(entry, replaced));
        replace(dataset, entry, wanted);
    }

    /** The key of the article of an entry. */
    String key(DatasetGraph dataset, Node entry) {
        return graph(dataset).stream(entry, News.articleKey, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findAny()
                .orElse(entry.getURI());
    }

    /** The keys of articles that were not compared with others yet, in no order. */
    Stream<String> unresolved(DatasetGraph dataset) {
        return graph(dataset).stream(Node.ANY, News.unresolved, Literals.TRUE)
                .map(triple -> key(dataset, triple.getSubject()));
    }

    /** Notes that an article was compared with others. */
    void resolved(DatasetGraph dataset, String key) {
        graph(dataset).remove(iris.ledgerEntry(key), News.unresolved, Node.ANY);
    }

    /** That an article was found in a file. */
    Triple readFrom(String key, String file) {
        return Triple.create(iris.ledgerEntry(key), News.readFrom, text(file));
    }

    /** Notes another file in which an article was found. */
    void found(DatasetGraph dataset, String key, Optional<String> file) {
        file.map(name -> readFrom(key, name))
                .filter(triple -> !graph(dataset).contains(triple))
                .ifPresent(triple -> graph(dataset).add(triple));
    }

    /** Forgets an article. */
    void remove(DatasetGraph dataset, String key) {
        replace(dataset, iris.ledgerEntry(key), Set.of());
    }

    /** Forgets that an article was found in these files. */
    void lost(DatasetGraph dataset, String key, Set<String> files) {
        Node entry = iris.ledgerEntry(key);
        files.forEach(file -> graph(dataset).delete(entry, News.readFrom, text(file)));
    }

    /** All articles that were found in files, in no order; to be used inside the transaction. */
    Stream<FoundArticle> found(DatasetGraph dataset) {
        return graph(dataset).stream(Node.ANY, News.articleKey, Node.ANY)
                .map(
                        triple ->
                                new FoundArticle(
                                        triple.getObject().getLiteralLexicalForm(),
                                        files(dataset, triple.getSubject())))
                .filter(found -> !found.files().isEmpty());
    }

    /** The hash of the input that an article was last stored from; empty if it is not there. */
    Optional<String> hash(DatasetGraph dataset, String key) {
        return graph(dataset).stream(iris.ledgerEntry(key), News.contentHash, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findAny();
    }

    /** The files that an article was found in. */
    Set<String> files(DatasetGraph dataset, String key) {
        return files(dataset, iris.ledgerEntry(key));
    }

    private Set<String> files(DatasetGraph dataset, Node entry) {
        Set<String> files = new HashSet<>();
        graph(dataset)
                .find(entry, News.readFrom, Node.ANY)
                .forEachRemaining(it -> files.add(it.getObject().getLiteralLexicalForm()));
        return files;
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

    private void replace(DatasetGraph dataset, Node entry, Set<Triple> wanted) {
        Graph graph = graph(dataset);
        Set<Triple> present = stored(dataset, entry);
        present.stream().filter(triple -> !wanted.contains(triple)).forEach(graph::delete);
        wanted.stream().filter(triple -> !present.contains(triple)).forEach(graph::add);
    }

    private Set<Triple> stored(DatasetGraph dataset, Node entry) {
        List<Triple> found = graph(dataset).find(entry, Node.ANY, Node.ANY).toList();
        return Set.copyOf(found);
    }

    private Graph graph(DatasetGraph dataset) {
        return dataset.getGraph(iris.sharedGraph(SharedGraph.LEDGER));
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
