package org.kabar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kabar.load.BatchPlan;
import org.kabar.load.Extracting;
import org.kabar.load.Fingerprints;
import org.kabar.load.FolderPruning;
import org.kabar.load.Loader;
import org.kabar.load.Pruning;
import org.kabar.load.Report;
import org.kabar.load.Shelf;
import org.kabar.load.Understanding;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.model.Reject;
import org.kabar.read.Inputs;
import org.kabar.store.NewsStore;
import org.kabar.store.RunStart;
import org.kabar.store.StoreRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar load}: articles and extractions into the store. */
@Command(
        name = "load",
        description =
                "Reads articles and extractions and loads what they say. Loading the same again changes nothing.",
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    /** Beyond so many files, counting them for the progress bar would keep a person waiting. */
    private static final long COUNTED = 20_000;

    @Mixin private InputOptions input = new InputOptions();

    @Mixin private StoreOptions store = new StoreOptions();

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Write what was refused, one JSON object a line.")
    private @Nullable Path rejects;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the report of the run as JSON.")
    private @Nullable Path reportFile;

    @Option(names = "--dry-run", description = "Do everything, but leave the store as it is.")
    private boolean dryRun;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description =
                    "The beginning of all IRIs of data, for a new store (default: https://kabar.example/).")
    private @Nullable String base;

    @Option(
            names = "--prune",
            description =
                    "Take out the articles that were found under these paths and are there no longer.")
    private boolean prune;

    @Option(names = "--quiet", description = "Say nothing but what went wrong.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the report as JSON on standard output.")
    private boolean json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        input.requireInput();
        Reference reference = Reference.load();
        Extracting extracting = input.extracting(reference.eventTypes());
        if (prune) {
            input.checkPrunable();
        }
        PrintWriter err = spec.commandLine().getErr();
        try (Scratch scratch = Scratch.unless(!dryRun || Files.exists(store.path()));
                NewsStore opened =
                        NewsStore.open(scratch.path().orElseGet(store::path), base(), reference);
                RejectsFile kept = RejectsFile.of(Optional.ofNullable(rejects))) {
            Refusals refusals = new Refusals(err);
            Report report =
                    run(
                            extracting,
                            reference,
                            opened,
                            reject -> {
                                kept.add(reject);
                                refusals.add(reject);
                            });
            tell(report, opened);
            return refusals.exitCode(extracting.paths()).code();
        }
    }

    private Optional<Iris> base() {
        try {
            return Optional.ofNullable(base).map(Iris::new);
        } catch (IllegalArgumentException bad) {
            throw new UserError("--base: " + bad.getMessage());
        }
    }

    private Report run(
            Extracting extracting,
            Reference reference,
            NewsStore opened,
            Consumer<Reject> rejected) {
        Understanding understanding = input.understanding(reference, Version.number());
        RunStart start =
                RunStart.now(
                        "kabar/" + Version.number(), understanding.models(), extracting.paths());
        StoreRun run = opened.begin(start);
        Loader loader =
                new Loader(
                        understanding,
                        new Mapper(opened.iris(), understanding.authority()),
                        Fingerprints.ofThisProgramme(),
                        dryRun ? Shelf.trying(opened, run) : Shelf.of(opened, run));
        Pruning pruning = prune ? new FolderPruning(extracting.paths()) : Pruning.none();
        try (Screen screen =
                quiet
                        ? Screen.none()
                        : Screen.bar("Loading", () -> Inputs.count(extracting.paths(), COUNTED))) {
            return loader.load(
                    start, extracting, BatchPlan.standard(), pruning, screen.progress(), rejected);
        }
    }

    private void tell(Report report, NewsStore opened) throws IOException {
        String text = ReportJson.of(report);
        if (reportFile != null) {
            Files.writeString(reportFile, text + "\n", StandardCharsets.UTF_8);
        }
        if (json) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(text);
            out.flush();
        }
        if (!quiet && !json) {
            LoadSummary summary = new LoadSummary(report, opened.summary(), store.path());
            PrintWriter err = spec.commandLine().getErr();
            if (dryRun) {
                summary.printRun(err);
                err.println("This was a dry run: the store is as it was.");
            } else {
                summary.print(err);
            }
        }
    }
}
