package org.kabar.store.bulk;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Brings statements that are in memory into a build. Used by the thread that builds. */
public final class StatementWriter {

    /** Terms seen of late are remembered by their hash codes, so that most need no writing out. */
    private static final int REMEMBERED = 1 << 16;

    private final GenerationBuilder builder;
    private final TermEncoder encoder = new TermEncoder();
    private final @Nullable Node[] nodes = new Node[REMEMBERED];
    private final int[] ids = new int[REMEMBERED];

    /** Into a build. */
    public StatementWriter(GenerationBuilder builder) {
        this.builder = builder;
        Arrays.fill(ids, TermIds.ABSENT);
    }

    /** Adds a statement; one of the default graph stays there. */
    public void add(Quad quad) {
        add(quad.isDefaultGraph() ? TermIds.NONE : id(quad.getGraph()), quad.asTriple());
    }

    /**
     * Adds a statement to a graph.
     *
     * @param graph as {@link #id} gave it
     */
    public void add(int graph, Triple triple) {
        add(graph, id(triple.getSubject()), triple);
    }

    /**
     * Adds a statement about something that goes by another identifier than its name has.
     *
     * @param graph as {@link #id} gave it
     * @param subject the identifier
     */
    public void add(int graph, int subject, Triple triple) {
        builder.add(graph, subject, id(triple.getPredicate()), id(triple.getObject()));
    }

    /**
     * From now on, statements that were added to a graph before no longer count.
     *
     * @param graph the identifier by which it went so far
     * @return the identifier by which it goes on
     */
    public int supersedeGraph(int graph) {
        return builder.nodes().supersedeGraph(graph);
    }

    /**
     * From now on, statements about a subject that were added before no longer count.
     *
     * @param subject the identifier by which it went so far
     * @return the identifier by which it goes on
     */
    public int supersedeSubject(int subject) {
        return builder.nodes().supersedeSubject(subject);
    }

    /** The identifier of a term in this build. */
    public int id(Node node) {
        int place = (node.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 16);
        if (node.equals(nodes[place])) {
            return ids[place];
        }
        byte[] key = WrittenForm.of(node);
        long hash = TermDictionary.hash(key, 0, key.length);
        int known = builder.dictionary().find(key, 0, key.length, hash);
        int id =
                known != TermIds.ABSENT
                        ? known
                        : builder.intern(key, 0, key.length, hash, encoder.encode(node));
        nodes[place] = node;
        ids[place] = id;
        return id;
    }
}
