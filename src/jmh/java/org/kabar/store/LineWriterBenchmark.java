package org.kabar.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kabar.Seeds;
import org.kabar.Settings;
import org.kabar.map.ArticleGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** How long it takes to write the graph of an article as sorted N-Quads, as an export does. */
public class LineWriterBenchmark extends Settings {

    private final Seeds seeds = new Seeds();
    private final List<ArticleGraph> graphs = seeds.graphs();

    /**
     * Per article. The writer is new each time, since it remembers terms that it has written.
     *
     * @throws IOException never, since what is written goes nowhere
     */
    @Benchmark
    @OperationsPerInvocation(Seeds.ARTICLES)
    public void writeQuads() throws IOException {
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                OutputStream.nullOutputStream(), StandardCharsets.UTF_8))) {
            LineWriter writer = new LineWriter(out, ExportFormat.NQUADS);
            for (ArticleGraph graph : graphs) {
                writer.graph(graph.name(), graph.triples());
            }
        }
    }
}
