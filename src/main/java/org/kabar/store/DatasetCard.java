package org.kabar.store;

import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.kabar.map.Iris;
import org.kabar.map.Literals;
import org.kabar.map.News;
import org.kabar.map.SharedGraph;

/**
 * The description of the store's data in VoID: how many articles and statements there are. It is
 * kept up to date by what each transaction adds and takes away, since counting a large store takes
 * minutes. To be used inside a transaction.
 */
final class DatasetCard {

    /** About how many statements the ledger has for an article. */
    private static final int LEDGER_ENTRY = 14;

    private final Iris iris;
    private final Node card;

    DatasetCard(Iris iris) {
        this.iris = iris;
        this.card = iris.dataset();
    }

    /** Whether there is one. */
    boolean exists(DatasetGraph dataset) {
        return graph(dataset).contains(card, VOID.triples.asNode(), Node.ANY);
    }

    /** Writes it anew. */
    void write(DatasetGraph dataset, long articles, long quads, OffsetDateTime when) {
        Graph graph = graph(dataset);
        graph.add(card, RDF.type.asNode(), VOID.Dataset.asNode());
        graph.add(card, VOID.vocabulary.asNode(), NodeFactory.createURI(News.NS));
        graph.add(card, VOID.uriSpace.asNode(), Literals.string(iris.base()));
        set(graph, VOID.documents.asNode(), Literals.integer(articles));
        set(graph, VOID.triples.asNode(), Literals.integer(quads));
        set(graph, DCTerms.modified.asNode(), Literals.moment(when));
        long version = value(graph, OWL.versionInfo.asNode());
        set(graph, OWL.versionInfo.asNode(), Literals.integer(version + 1));
    }

    /**
     * All that it says, in one fixed order. It differs after each change of articles, since each is
     * counted.
     */
    String state(DatasetGraph dataset) {
        return graph(dataset).stream(card, Node.ANY, Node.ANY)
                .map(triple -> triple.getPredicate() + " " + triple.getObject())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** About how many statements all graphs have together, without counting those of articles. */
    long total(DatasetGraph dataset) {
        Graph graph = graph(dataset);
        long shared =
                Stream.of(SharedGraph.ONTOLOGY, SharedGraph.CODES, SharedGraph.AUTHORITY)
                        .mapToLong(it -> dataset.getGraph(iris.sharedGraph(it)).size())
                        .sum();
        return shared
                + value(graph, VOID.triples.asNode())
                + LEDGER_ENTRY * value(graph, VOID.documents.asNode());
    }

    /**
     * Adds up what a transaction changed.
     *
     * @param articles how many more articles there are; negative if fewer
     * @param quads how many more statements
     */
    void change(DatasetGraph dataset, long articles, long quads, OffsetDateTime when) {
        Graph graph = graph(dataset);
        write(
                dataset,
                value(graph, VOID.documents.asNode()) + articles,
                value(graph, VOID.triples.asNode()) + quads,
                when);
    }

    private long value(Graph graph, Node property) {
        return graph.stream(card, property, Node.ANY)
                .mapToLong(it -> ((Number) it.getObject().getLiteralValue()).longValue())
                .sum();
    }

    private void set(Graph graph, Node property, Node value) {
        graph.remove(card, property, Node.ANY);
        graph.add(Triple.create(card, property, value));
    }

    private Graph graph(DatasetGraph dataset) {
        return dataset.getGraph(iris.sharedGraph(SharedGraph.RUNS));
    }
}
