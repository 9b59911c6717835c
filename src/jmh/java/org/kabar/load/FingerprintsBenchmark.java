package org.kabar.load;

import java.util.List;
import org.kabar.Seeds;
import org.kabar.Settings;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to make the hash by which an extraction is known when it comes again. */
public class FingerprintsBenchmark extends Settings {

    private final Seeds seeds = new Seeds();
    private final Fingerprints fingerprints = new Fingerprints("benchmark");
    private final List<Reading.OfExtraction> readings =
            seeds.resolved().stream()
                    .map(
                            extraction ->
                                    new Reading.OfExtraction(
                                            new Origin("seeds.jsonl", 1, 0), extraction, List.of()))
                    .toList();

    /** Per article. */
    @Benchmark
    @OperationsPerInvocation(Seeds.ARTICLES)
    public void fingerprint(Blackhole sink) {
        for (Reading.OfExtraction reading : readings) {
            sink.consume(fingerprints.of(reading));
        }
    }
}
