package org.kabar.store.merge;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * What changes, or would, in one graph.
 *
 * @param graph the key of the article, or the name of a graph that belongs to none
 * @param out the statements that go, as sorted lines of N-Triples without their ends
 * @param in those that come
 */
public record GraphChange(String graph, List<String> out, List<String> in) {

    /** The same from statements. */
    public static GraphChange of(String graph, Collection<Triple> out, Collection<Triple> in) {
        return new GraphChange(graph, lines(out), lines(in));
    }

    private static List<String> lines(Collection<Triple> triples) {
        return triples.stream().map(NodeFmtLib::strNT).sorted().toList();
    }
}
