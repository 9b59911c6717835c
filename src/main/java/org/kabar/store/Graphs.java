package org.kabar.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads single graphs of a dataset. To be used in a transaction. */
final class Graphs {

    private Graphs() {}

    /** All statements of a graph, in no order. */
    static List<Triple> triples(DatasetGraph data, Node graph) {
        return triples(data, graph, Node.ANY);
    }

    /** The statements of a graph about one subject, in no order. */
    static List<Triple> triples(DatasetGraph data, Node graph, Node subject) {
        List<Triple> triples = new ArrayList<>();
        data.find(graph, subject, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> triples.add(quad.asTriple()));
        return triples;
    }
}
