package org.kabar.store.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What changes in the graph of one article when other entities come to stand for those in it. Only
 * statements about the entities concerned are looked at.
 *
 * @param out the statements that go
 * @param in the statements that come
 * @param replaced what restores the original afterwards
 */
public record Resettlement(Set<Triple> out, Set<Triple> in, Replaced replaced) {

    /** A graph as it stands in the store. */
    public interface Stored {
        /** Whether it has a statement. */
        boolean has(Triple triple);

        /** The statements with this subject or object, in no order. */
        List<Triple> about(Node node);
    }

    /** Copies both. */
    public Resettlement {
        out = Set.copyOf(out);
        in = Set.copyOf(in);
    }

    /**
     * Whether nothing changes.
     *
     * @param before what restored the original until now
     */
    public boolean isNone(Replaced before) {
        return out.isEmpty() && in.isEmpty() && replaced.equals(before);
    }

    /**
     * Works out what changes.
     *
     * @param stored the graph as it stands, which must not change meanwhile
     * @param before what restores its original now
     * @param after what is to stand for the entities of the original
     * @param concerned entities for which another one stands from now on, or no longer, or that are
     *     another one's now; more do no harm
     */
    public static Resettlement of(
            Stored stored, Replaced before, Substitution after, Set<Node> concerned) {
        Set<Triple> results = before.results();
        Original original = new Original(stored, before, results);
        Set<Triple> replaced = new HashSet<>();
        before.originals().stream().filter(after::isFor).forEach(replaced::add);
        before.kept().stream().filter(after::isFor).forEach(replaced::add);
        for (Node node : concerned) {
            if (after.isFor(node)) {
                stored.about(node).stream().filter(original::has).forEach(replaced::add);
            }
        }
        Set<Triple> wanted = new HashSet<>();
        replaced.forEach(triple -> wanted.add(after.image(triple)));
        Set<Triple> kept = new HashSet<>(wanted);
        kept.removeIf(triple -> replaced.contains(triple) || !original.has(triple));

        Set<Triple> out = new HashSet<>(results);
        out.addAll(replaced);
        out.removeIf(
                triple ->
                        !stored.has(triple)
                                || wanted.contains(triple)
                                || original.has(triple) && !replaced.contains(triple));
        Set<Triple> in = new HashSet<>(wanted);
        before.originals().stream().filter(it -> !replaced.contains(it)).forEach(in::add);
        in.removeIf(stored::has);
        return new Resettlement(out, in, new Replaced(after.images(replaced), replaced, kept));
    }

    /** Tells what the original has. */
    private record Original(Stored stored, Replaced before, Set<Triple> results) {

        boolean has(Triple triple) {
            return before.originals().contains(triple)
                    || before.kept().contains(triple)
                    || !results.contains(triple) && stored.has(triple);
        }
    }
}
