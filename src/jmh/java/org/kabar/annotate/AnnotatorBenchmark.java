package org.kabar.annotate;

import java.util.List;
import org.kabar.Seeds;
import org.kabar.Settings;
import org.kabar.model.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to mark sentences, tokens, tags and names on an article. */
@Warmup(iterations = 3, time = 3) // much code is to be compiled
public class AnnotatorBenchmark extends Settings {

    private final Seeds seeds = new Seeds();
    private final List<Article> articles = seeds.articles();
    private final Annotator annotator = seeds.annotator();

    /** Per article. */
    @Benchmark
    @OperationsPerInvocation(Seeds.ARTICLES)
    public void annotate(Blackhole sink) {
        for (Article article : articles) {
            sink.consume(annotator.annotate(article));
        }
    }
}
