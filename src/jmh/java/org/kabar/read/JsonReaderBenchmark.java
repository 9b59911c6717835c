package org.kabar.read;

import java.util.List;
import org.kabar.Seeds;
import org.kabar.Settings;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to read an extraction from its line of JSON. */
public class JsonReaderBenchmark extends Settings {

    private final Seeds seeds = new Seeds();
    private final JsonReader reader = seeds.jsonReader();
    private final Origin where = new Origin("seeds.jsonl", 1, 0);
    private final List<String> lines =
            seeds.resolved().stream().map(new ExtractionWriter()::line).toList();

    /**
     * Per article.
     *
     * @throws IllegalStateException if a line is refused
     */
    @Benchmark
    @OperationsPerInvocation(Seeds.ARTICLES)
    public void readExtraction(Blackhole sink) {
        for (String line : lines) {
            Reading reading = reader.read(line, where, "unused", Metadata.none());
            if (!(reading instanceof Reading.OfExtraction extraction)) {
                throw new IllegalStateException("refused: " + reading);
            }
            sink.consume(extraction);
        }
    }
}
