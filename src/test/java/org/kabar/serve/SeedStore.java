package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.kabar.load.BatchPlan;
import org.kabar.load.Extracting;
import org.kabar.load.Fingerprints;
import org.kabar.load.Loader;
import org.kabar.load.Progress;
import org.kabar.load.Pruning;
import org.kabar.load.Report;
import org.kabar.load.Shelf;
import org.kabar.load.Understanding;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.model.Authority;
import org.kabar.model.Metadata;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.read.Limits;
import org.kabar.store.NewsStore;
import org.kabar.store.RunStart;

/** A store of the articles in {@code seeds}, read from their text alone. */
final class SeedStore {

    private SeedStore() {}

    /** Loads the seeds into a new store, which the caller closes. */
    static NewsStore open(Path folder) {
        Reference reference = Reference.load();
        Authority authority = AuthorityFile.read(reference.authority());
        Understanding understanding = Understanding.load(() -> authority, "test");
        Inputs inputs =
                new Inputs(
                        new JsonReader(reference.eventTypes()),
                        Limits.standard(),
                        Metadata.none(),
                        System.in);
        NewsStore store = NewsStore.open(folder, Optional.empty(), reference);
        RunStart start =
                new RunStart(
                        "20240102T030405Z-00000001",
                        OffsetDateTime.parse("2024-01-02T03:04:05Z"),
                        "kabar/test",
                        List.of("seeds"));
        Report report =
                new Loader(
                                understanding,
                                () -> new Mapper(store.iris(), authority),
                                new Fingerprints("test"),
                                Shelf.of(store, store.begin(start)))
                        .load(
                                start,
                                new Extracting(inputs, List.of("seeds"), 1, Long.MAX_VALUE),
                                BatchPlan.standard(),
                                Pruning.none(),
                                Progress.none(),
                                reject -> fail("%s", reject));
        assertThat(report.tally().loaded()).isEqualTo(5);
        return store;
    }

    /** The same with what resolution might leave in it: links, a story and a decision. */
    static NewsStore resolved(Path folder) {
        NewsStore store = open(folder);
        DatasetGraph data = store.dataset();
        Txn.executeWrite(
                data, () -> RDFDataMgr.read(data, "src/test/resources/answers/seeds.trig"));
        return store;
    }

    /** Puts queries to a store; none may take longer than a minute. */
    static QueryRunner runner(NewsStore store) {
        return new QueryRunner(
                QueryService.over(store.dataset(), Duration.ofSeconds(60)), store.iris());
    }
}
