package org.kabar.store.bulk;

import java.util.Arrays;
import java.util.List;
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

    private void add(int graph, Triple triple) {
        add(graph, id(triple.getSubject()), triple);
    }

    /**
     * What tells a set of statements from another.
     *
     * @param size how many there are
     * @param sum over all of them, so that their order does not matter
     */
    public record Content(long size, long sum) {}

    /** Statements of one graph whose terms are known to the build. */
    public static final class Statements {

        private final int[] ids;
        private final Content content;

        private Statements(int[] ids) {
            this.ids = ids;
            long sum = 0;
            for (int i = 0; i < ids.length; i += 3) {
                sum += mixed(mixed(mixed(ids[i]) + ids[i + 1]) + ids[i + 2]);
            }
            this.content = new Content(ids.length / 3, sum);
        }

        /** The finalizer of MurmurHash3, which lets each bit change all others. */
        private static long mixed(long bits) {
            long one = (bits ^ bits >>> 33) * 0xFF51AFD7ED558CCDL;
            long two = (one ^ one >>> 33) * 0xC4CEB9FE1A85EC53L;
            return two ^ two >>> 33;
        }

        /** What tells them from others. */
        public Content content() {
            return content;
        }
    }

    /** Does the dear part of adding statements. Any thread may ask. */
    public PreparedStatements prepare(List<Triple> triples) {
        return PreparedStatements.of(triples, builder.dictionary());
    }

    /** Makes the terms of statements known to the build; adds nothing yet. */
    public Statements statements(PreparedStatements prepared) {
        int[] settled = builder.settle(prepared.pending());
        int[] ids = prepared.ids().clone();
        for (int i = 0; i < ids.length; i++) {
            ids[i] = TermIds.settled(ids[i], settled);
        }
        return new Statements(ids);
    }

    /**
     * Adds statements to a graph.
     *
     * @param graph as {@link #id} gave it
     */
    public void add(int graph, Statements statements) {
        int[] ids = statements.ids;
        for (int i = 0; i < ids.length; i += 3) {
            builder.add(graph, ids[i], ids[i + 1], ids[i + 2]);
        }
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
