package org.kabar.map;

import java.util.List;
import org.kabar.Seeds;
import org.kabar.Settings;
import org.kabar.model.Extraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to make the graph of an extraction. */
public class MapperBenchmark extends Settings {

    private final Seeds seeds = new Seeds();
    private final List<Extraction> extractions = seeds.resolved();
    private final Mapper mapper = seeds.mapper();

    /** Per article. */
    @Benchmark
    @OperationsPerInvocation(Seeds.ARTICLES)
    public void map(Blackhole sink) {
        for (Extraction extraction : extractions) {
            sink.consume(mapper.map(extraction));
        }
    }
}
