package org.kabar.spark;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kabar.load.BatchPlan;
import org.kabar.load.BulkPlan;
import org.kabar.load.Extracting;
import org.kabar.load.Fingerprints;
import org.kabar.load.Loader;
import org.kabar.load.Progress;
import org.kabar.load.Pruning;
import org.kabar.load.Report;
import org.kabar.load.Shelf;
import org.kabar.load.Understanding;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.read.Limits;
import org.kabar.read.RejectWriter;
import org.kabar.store.ExportContent;
import org.kabar.store.ExportFormat;
import org.kabar.store.Exporter;
import org.kabar.store.NewsStore;
import org.kabar.store.RunStart;
import org.kabar.store.bulk.MemoryBudget;

/**
 * What one machine makes of an input.
 *
 * @param quads the lines of the graphs of articles, sorted
 * @param rejects what was refused, sorted
 * @param report the account
 */
record Embedded(List<String> quads, List<String> rejects, Report report) {

    /** Loads an input into a new store. */
    static Embedded load(List<String> paths, JobSettings settings, Path folder) {
        Reference reference = Reference.load();
        Iris iris = new Iris(settings.base());
        Understanding understanding =
                Understanding.whenNeeded(
                        languages -> AuthorityFile.read(reference.authority(), languages),
                        Optional.empty(),
                        settings.version());
        Inputs inputs =
                new Inputs(
                        new JsonReader(reference.eventTypes()),
                        Limits.standard(),
                        settings.defaults(),
                        InputStream.nullInputStream());
        List<String> rejects = new ArrayList<>();
        RunStart start = RunStart.now("test", paths);
        try (NewsStore store = NewsStore.open(folder, Optional.of(iris), reference);
                Shelf shelf =
                        Shelf.of(
                                store,
                                store.begin(start),
                                BulkPlan.always(),
                                new MemoryBudget(0))) {
            Report report =
                    new Loader(
                                    understanding,
                                    () -> new Mapper(iris, understanding.authority()),
                                    new Fingerprints(settings.programme()),
                                    shelf)
                            .load(
                                    start,
                                    new Extracting(inputs, paths, 2, Long.MAX_VALUE),
                                    BatchPlan.standard(),
                                    Pruning.none(),
                                    Progress.none(),
                                    reject -> rejects.add(new RejectWriter().line(reject)));
            return new Embedded(quads(store), rejects.stream().sorted().toList(), report);
        }
    }

    private static List<String> quads(NewsStore store) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Exporter(store, ExportFormat.NQUADS, ExportContent.ALL)
                .writeArticles(store.keys(), bytes);
        return bytes.toString(StandardCharsets.UTF_8).lines().sorted().toList();
    }
}
