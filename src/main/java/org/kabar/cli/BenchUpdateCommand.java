package org.kabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kabar.load.Extracting;
import org.kabar.load.Progress;
import org.kabar.load.Pruning;
import org.kabar.load.Report;
import org.kabar.load.Shelf;
import org.kabar.load.Understanding;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Reference;
import org.kabar.model.Metadata;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.read.Limits;
import org.kabar.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar bench update}: one edited article, in stores of several sizes. */
@Command(
        name = "update",
        description =
                "Times the load of one edited article into stores of several sizes, which it generates.",
        mixinStandardHelpOptions = true)
final class BenchUpdateCommand implements Callable<Integer> {

    @Option(
            names = "--sizes",
            paramLabel = "N",
            split = ",",
            defaultValue = "1000,10000,100000",
            description = "Articles of each store (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--edits",
            paramLabel = "N",
            defaultValue = "30",
            description = "How many edits are timed in each (default: ${DEFAULT-VALUE}).")
    private int edits = 30;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            defaultValue = "2g",
            description =
                    "The heap of the processes that fill the stores (default: ${DEFAULT-VALUE}).")
    private String heap = "2g";

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON too.")
    private @Nullable Path json;

    @Spec private CommandSpec spec = CommandSpec.create();

    private final GeneratedExtractions generated = new GeneratedExtractions();

    /**
     * Edits of one store.
     *
     * @param articles in the store
     * @param seconds of each edit
     */
    private record Edits(int articles, List<Double> seconds) {

        double median() {
            return PairedRuns.median(seconds);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (edits < 1 || sizes.stream().anyMatch(size -> size < 1)) {
            throw new UserError("--edits and --sizes must be at least 1");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.line());
        out.printf("%12s%16s%16s%n", "articles", "ms an edit", "to the first");
        List<Edits> measured = new ArrayList<>();
        for (int size : sizes) {
            Edits timed = time(size);
            measured.add(timed);
            out.printf(
                    Locale.ROOT,
                    "%,12d%16.1f%16.2f%n",
                    size,
                    1000 * timed.median(),
                    timed.median() / measured.getFirst().median());
            out.flush();
        }
        Path file = json;
        if (file != null) {
            Files.writeString(file, json(measured) + "\n");
        }
        return ExitCode.DONE.code();
    }

    private Edits time(int size) throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.unless(false)) {
            Path folder = scratch.path().orElseThrow();
            Path store = folder.resolve("store");
            fill(store, folder.resolve("articles.jsonl"), size);
            return new Edits(size, edit(store, size));
        }
    }

    private void fill(Path store, Path input, int size) throws IOException, InterruptedException {
        try (Writer lines = Files.newBufferedWriter(input)) {
            for (int i = 0; i < size; i++) {
                lines.write(generated.line(i, 1) + "\n");
            }
        }
        ChildRun.of(
                heap, List.of("load", input.toString(), "--store", store.toString(), "--quiet"));
    }

    private List<Double> edit(Path store, int size) {
        Reference reference = Reference.load();
        Understanding understanding =
                Understanding.whenNeeded(
                        languages -> AuthorityFile.read(reference.authority(), languages),
                        Optional.empty(),
                        Version.number());
        List<Double> seconds = new ArrayList<>();
        try (NewsStore opened = NewsStore.open(store, Optional.empty(), reference)) {
            LoadSession session = new LoadSession(opened, Shelf::of, understanding);
            for (int i = -edits; i < edits; i++) {
                String line = generated.line(Math.floorMod(i * 7919, size), 100 + i) + "\n";
                long start = System.nanoTime();
                Report report = load(session, reference, line);
                if (report.tally().loaded() != 1) {
                    throw new IllegalStateException("an edit was not loaded: " + report.tally());
                }
                // The first half warms up.
                if (i >= 0) {
                    seconds.add((System.nanoTime() - start) / 1e9);
                }
            }
        }
        return seconds;
    }

    private static Report load(LoadSession session, Reference reference, String line) {
        Inputs inputs =
                new Inputs(
                        new JsonReader(reference.eventTypes()),
                        Limits.standard(),
                        Metadata.none(),
                        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
        return session.run(
                new Extracting(inputs, List.of(Inputs.STANDARD_INPUT), 1, Long.MAX_VALUE),
                Pruning.none(),
                Progress.none(),
                reject -> {
                    throw new IllegalStateException(reject.toString());
                });
    }

    private static String json(List<Edits> measured) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("machine", Machine.line());
        ArrayNode stores = node.putArray("stores");
        for (Edits each : measured) {
            ObjectNode store = stores.addObject();
            store.put("articles", each.articles());
            store.put("medianSeconds", each.median());
            each.seconds().forEach(store.putArray("seconds")::add);
        }
        return ScoreJson.text(node);
    }
}
