package org.kabar.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.kabar.map.News;

/** How much of an article's graph is exported. */
public enum ExportContent {
    /** All of it. */
    ALL,
    /** All but the words of passages, which belong to the outlets; offsets stay. */
    NO_TEXT,
    /** Articles, entities, offices, events and assertions; no passages. */
    ONLY_FACTS;

    /** The statements of a graph that are exported, in the same order. */
    List<Triple> of(List<Triple> graph) {
        return switch (this) {
            case ALL -> graph;
            case NO_TEXT ->
                    graph.stream().filter(t -> !t.getPredicate().equals(News.text)).toList();
            case ONLY_FACTS -> withoutPassages(graph);
        };
    }

    private static List<Triple> withoutPassages(List<Triple> graph) {
        Set<Node> passages = new HashSet<>();
        for (Triple triple : graph) {
            boolean passage =
                    triple.getObject().equals(News.Passage)
                            || triple.getObject().equals(News.Quotation);
            if (passage && triple.getPredicate().equals(RDF.type.asNode())) {
                passages.add(triple.getSubject());
            }
        }
        return graph.stream()
                .filter(t -> !passages.contains(t.getSubject()))
                .filter(t -> !passages.contains(t.getObject()))
                .toList();
    }
}
