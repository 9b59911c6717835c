package org.kabar.resolve;

import java.util.List;
import org.kabar.Seeds;
import org.kabar.Settings;
import org.kabar.model.Extraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to give the entities of an extraction their keys, with the whole authority. */
public class ResolverBenchmark extends Settings {

    private final Seeds seeds = new Seeds();
    private final List<Extraction> extractions = seeds.extracted();
    private final Resolver resolver = seeds.resolver();

    /** Per article. */
    @Benchmark
    @OperationsPerInvocation(Seeds.ARTICLES)
    public void resolve(Blackhole sink) {
        for (Extraction extraction : extractions) {
            sink.consume(resolver.resolve(extraction));
        }
    }
}
