package org.kabar.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The statements of one graph in pieces, so that a graph which grows with the store, such as the
 * ledger, is never in memory as a whole; of that one, only the names of its subjects are. To be
 * used inside a transaction.
 *
 * @param data where the graph is
 * @param name of the graph
 * @param most about how many statements a piece has
 */
record GraphPieces(DatasetGraph data, Node name, int most) {

    /** Takes a piece. */
    @FunctionalInterface
    interface Taker {
        /** Takes statements, at least one, in any order; they are all that their subjects have. */
        void take(List<Triple> piece) throws IOException;
    }

    /**
     * Gives all statements to a taker, so that pieces whose lines are sorted are sorted as a whole.
     *
     * @return how many there were
     */
    long each(Taker taker) throws IOException {
        Iterator<Quad> all = data.find(name, Node.ANY, Node.ANY, Node.ANY);
        List<Triple> first = new ArrayList<>();
        while (all.hasNext() && first.size() < most) {
            first.add(all.next().asTriple());
        }
        if (!all.hasNext()) {
            if (!first.isEmpty()) {
                taker.take(first);
            }
            return first.size();
        }
        SortedMap<String, Node> subjects = new TreeMap<>();
        first.forEach(triple -> add(subjects, triple.getSubject()));
        first.clear();
        all.forEachRemaining(quad -> add(subjects, quad.getSubject()));
        return bySubject(subjects, taker);
    }

    /** By the beginnings of their lines, so that one whose name begins another's stands right. */
    private static void add(SortedMap<String, Node> subjects, Node subject) {
        subjects.putIfAbsent(LineWriter.write(subject) + " ", subject);
    }

    private long bySubject(SortedMap<String, Node> subjects, Taker taker) throws IOException {
        long given = 0;
        List<Triple> piece = new ArrayList<>();
        for (Node subject : subjects.values()) {
            data.find(name, subject, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> piece.add(quad.asTriple()));
            if (piece.size() >= most) {
                taker.take(List.copyOf(piece));
                given += piece.size();
                piece.clear();
            }
        }
        if (!piece.isEmpty()) {
            taker.take(List.copyOf(piece));
        }
        return given + piece.size();
    }
}
