package org.kabar.store.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.kabar.map.News;

/**
 * What restores the original of an article's graph, by itself alone. Immutable.
 *
 * @param images from each entity of the original that another stands for to that other
 * @param originals the statements of the original that changed
 * @param kept the statements of the original that did not change and are what others changed into
 */
public record Replaced(Map<Node, Node> images, Set<Triple> originals, Set<Triple> kept) {

    /** Nothing: the graph is its own original. */
    public static final Replaced NONE = new Replaced(Map.of(), Set.of(), Set.of());

    private static final char IMAGE = '>';
    private static final char ORIGINAL = '-';
    private static final char KEPT = '=';

    /** Copies all. */
    public Replaced {
        images = Map.copyOf(images);
        originals = Set.copyOf(originals);
        kept = Set.copyOf(kept);
    }

    /** Whether the graph is its own original. */
    public boolean isNone() {
        return originals.isEmpty();
    }

    /** What the originals changed into. */
    Set<Triple> results() {
        Substitution substitution = new Substitution(Map.of(), images);
        Set<Triple> results = new HashSet<>();
        originals.forEach(triple -> results.add(substitution.image(triple)));
        return results;
    }

    /** The original of a graph. */
    public Set<Triple> restore(Collection<Triple> graph) {
        Set<Triple> original = new LinkedHashSet<>(graph);
        original.removeAll(results());
        original.addAll(originals);
        original.addAll(kept);
        return original;
    }

    /** As sorted lines: a mark, a blank, and a statement as N-Triples has it. */
    public String text() {
        TreeSet<String> lines = new TreeSet<>();
        images.forEach(
                (node, other) ->
                        lines.add(line(IMAGE, Triple.create(node, News.mergedInto, other))));
        originals.forEach(triple -> lines.add(line(ORIGINAL, triple)));
        kept.forEach(triple -> lines.add(line(KEPT, triple)));
        return String.join("\n", lines);
    }

    private static String line(char mark, Triple triple) {
        return mark
                + " "
                + NodeFmtLib.strNT(triple.getSubject())
                + " "
                + NodeFmtLib.strNT(triple.getPredicate())
                + " "
                + NodeFmtLib.strNT(triple.getObject())
                + " .";
    }

    /**
     * From its text.
     *
     * @throws org.apache.jena.riot.RiotException if it is none
     */
    public static Replaced of(String text) {
        Map<Node, Node> images = new HashMap<>();
        Set<Triple> originals = new HashSet<>();
        Set<Triple> kept = new HashSet<>();
        each(text, IMAGE, triple -> images.put(triple.getSubject(), triple.getObject()));
        each(text, ORIGINAL, originals::add);
        each(text, KEPT, kept::add);
        return new Replaced(images, originals, kept);
    }

    private static void each(String text, char mark, Consumer<Triple> taker) {
        List<String> lines = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isEmpty() && line.charAt(0) == mark)
                .forEach(line -> lines.add(line.substring(1)));
        if (lines.isEmpty()) {
            return;
        }
        RDFParser.fromString(String.join("\n", lines), Lang.NTRIPLES)
                .labelToNode(LabelToNode.createUseLabelEncoded())
                .checking(false)
                .parse(
                        new StreamRDFBase() {
                            @Override
                            public void triple(Triple triple) {
                                taker.accept(triple);
                            }
                        });
    }
}
