package org.kabar.store;

import java.util.List;
import org.apache.jena.shacl.Shapes;
import org.kabar.Seeds;
import org.kabar.Settings;
import org.kabar.map.ArticleGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** How long it takes to see that the graph of an article breaks no shape. */
public class ShapeFilterBenchmark extends Settings {

    private final Seeds seeds = new Seeds();
    private final List<ArticleGraph> graphs = seeds.graphs();
    private final ShapeFilter filter =
            new ShapeFilter(
                    Shapes.parse(seeds.reference().shapes().getGraph()),
                    seeds.reference().codes().getGraph(),
                    ShapeCheck::refuses);

    /**
     * Per article.
     *
     * @throws IllegalStateException if the filter is not sure of a graph, since it then stops early
     */
    @Benchmark
    @OperationsPerInvocation(Seeds.ARTICLES)
    public void filter() {
        for (ArticleGraph graph : graphs) {
            if (!filter.surelyConforms(graph.triples())) {
                throw new IllegalStateException("not sure of " + graph.key());
            }
        }
    }
}
