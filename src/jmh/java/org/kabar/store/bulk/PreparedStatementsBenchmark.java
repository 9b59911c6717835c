package org.kabar.store.bulk;

import java.util.List;
import org.kabar.Seeds;
import org.kabar.Settings;
import org.kabar.map.ArticleGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long it takes to make the graph of an article ready for a bulk build. Terms that several
 * articles use are in the dictionary, as they are when a build has been going on for a while; the
 * others are encoded.
 */
public class PreparedStatementsBenchmark extends Settings {

    private static final long CAPACITY = 1L << 26;

    private final Seeds seeds = new Seeds();
    private final List<ArticleGraph> graphs = seeds.graphs();
    private final TermDictionary dictionary = new TermDictionary(CAPACITY);

    /** Fills the dictionary. */
    public PreparedStatementsBenchmark() {
        int id = 0;
        for (byte[] key : new SeedTerms(graphs).shared()) {
            dictionary.add(key, 0, key.length, TermDictionary.hash(key, 0, key.length), id++);
        }
    }

    /** Per article. */
    @Benchmark
    @OperationsPerInvocation(Seeds.ARTICLES)
    public void prepare(Blackhole sink) {
        for (ArticleGraph graph : graphs) {
            sink.consume(PreparedStatements.of(graph.triples(), dictionary));
        }
    }
}
