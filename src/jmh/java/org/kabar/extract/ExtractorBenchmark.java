package org.kabar.extract;

import java.util.List;
import org.kabar.Seeds;
import org.kabar.Settings;
import org.kabar.model.Annotated;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to read entities, offices, assertions and quotations from a marked article. */
@Warmup(iterations = 3, time = 3) // much code is to be compiled
public class ExtractorBenchmark extends Settings {

    private final Seeds seeds = new Seeds();
    private final List<Annotated> annotated = seeds.annotated();
    private final Extractor extractor = seeds.extractor();

    /** Per article. */
    @Benchmark
    @OperationsPerInvocation(Seeds.ARTICLES)
    public void extract(Blackhole sink) {
        for (Annotated article : annotated) {
            sink.consume(extractor.extract(article));
        }
    }
}
