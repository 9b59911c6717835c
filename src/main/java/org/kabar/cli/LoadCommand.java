package org.kabar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kabar.load.Extracting;
import org.kabar.load.Report;
import org.kabar.load.ReportJson;
import org.kabar.load.Shelf;
import org.kabar.load.Understanding;
import org.kabar.map.Iris;
import org.kabar.map.Reference;
import org.kabar.model.Reject;
import org.kabar.read.Inputs;
import org.kabar.store.Adoption;
import org.kabar.store.NewsStore;
import org.kabar.store.RdfLoading;
import org.kabar.store.bulk.RdfFile;
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

    @Option(
            names = "--watch",
            description =
                    "Go on after the first run: load what comes into the folders, once it has settled, until stopped.")
    private boolean watch;

    @Mixin private BulkOptions bulk = new BulkOptions();

    @Option(names = "--quiet", description = "Say nothing but what went wrong.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the report as JSON on standard output.")
    private boolean json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        input.requireInput();
        Optional<JobOutput> job = JobOutput.under(input.paths());
        if (job.isPresent()) {
            return loadJob(job.get());
        }
        List<RdfFile> rdf = RdfInput.under(input.paths());
        if (!rdf.isEmpty()) {
            return loadRdf(rdf);
        }
        Reference reference = Reference.load();
        Extracting extracting = input.extracting(reference.eventTypes());
        if (prune) {
            input.checkPrunable();
        }
        if (!watch) {
            return load(extracting, reference, session -> {});
        }
        if (dryRun) {
            throw new UserError("--watch and --dry-run do not go together");
        }
        try (Watching watching = new Watching(extracting.paths())) {
            return load(
                    extracting,
                    reference,
                    session ->
                            watching.run(
                                    session.loads(),
                                    extracting,
                                    prunes(),
                                    spec.commandLine().getErr(),
                                    session.rejected()));
        }
    }

    private int loadRdf(List<RdfFile> files) throws IOException {
        if (prune || watch || input.isLimited()) {
            throw new UserError("--prune, --watch and --limit are for articles, not for RDF");
        }
        PrintWriter err = spec.commandLine().getErr();
        try (Scratch scratch = Scratch.unless(!dryRun);
                RejectsFile kept = RejectsFile.of(Optional.ofNullable(rejects))) {
            Refusals refusals = new Refusals(err);
            RdfLoadRun run =
                    new RdfLoadRun(
                            new RdfLoading(
                                    scratch.path().orElseGet(store::path),
                                    base(),
                                    input.jobs(),
                                    bulk.memory()),
                            err);
            RdfLoading.Result result =
                    run.run(
                            files,
                            reject -> {
                                kept.add(reject);
                                refusals.add(reject);
                            });
            write(RdfLoadRun.json(result));
            if (!quiet && !json) {
                run.tell(result);
            }
            return refusals.exitCode(input.paths()).code();
        }
    }

    /** Takes the graphs of a job, or loads its extractions where the store has articles. */
    private int loadJob(JobOutput job) throws IOException {
        if (prune || watch || dryRun || input.isLimited()) {
            throw new UserError(
                    "the output of a job is loaded whole; leave out --prune, --watch, --dry-run and"
                            + " --limit");
        }
        Reference reference = Reference.load();
        Optional<Iris> wanted = Files.exists(store.path()) ? base() : Optional.of(job.base());
        try (NewsStore opened = NewsStore.open(store.path(), wanted, reference)) {
            JobLoadRun run = new JobLoadRun(job, new Adoption(bulk.memory(), input.jobs()));
            StoreOptions.tellNotes(opened, spec.commandLine().getErr());
            if (run.fits(opened)) {
                tell(run.into(opened), opened);
                return ExitCode.DONE.code();
            }
        }
        Extracting usual = input.extracting(reference.eventTypes());
        return load(
                new Extracting(
                        usual.inputs(),
                        List.of(job.extractions().toString()),
                        usual.jobs(),
                        usual.limit()),
                reference,
                session -> {});
    }

    /** What goes on after the first run. */
    private record Open(LoadSession loads, Consumer<Reject> rejected) {}

    private int load(Extracting extracting, Reference reference, Consumer<Open> afterwards)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Understanding understanding = input.understandingWhenNeeded(reference, Version.number());
        if (!Files.exists(store.path()) && !input.isJsonLines()) {
            understanding.warmUp();
        }
        try (Scratch scratch = Scratch.unless(!dryRun || Files.exists(store.path()));
                NewsStore opened =
                        NewsStore.open(scratch.path().orElseGet(store::path), base(), reference);
                RejectsFile kept = RejectsFile.of(Optional.ofNullable(rejects))) {
            StoreOptions.tellNotes(opened, err);
            Refusals refusals = new Refusals(err);
            Consumer<Reject> rejected =
                    reject -> {
                        kept.add(reject);
                        refusals.add(reject);
                    };
            LoadSession session = new LoadSession(opened, shelves(), understanding);
            Report report = run(session, extracting, rejected);
            tell(report, opened);
            if (!dryRun && report.quadsAdded() + report.quadsRemoved() > 0) {
                tidy(opened, err);
            }
            afterwards.accept(new Open(session, rejected));
            return refusals.exitCode(extracting.paths()).code();
        }
    }

    private LoadSession.Shelves shelves() {
        return dryRun
                ? Shelf::trying
                : (opened, run) -> Shelf.of(opened, run, bulk.plan(), bulk.memory());
    }

    private void tidy(NewsStore opened, PrintWriter err) {
        List<String> done = opened.tidy();
        if (!quiet) {
            done.forEach(line -> err.println(line + "."));
        }
    }

    private Watching.Prunes prunes() {
        return prune ? Watching.Prunes.ALWAYS : Watching.Prunes.NEVER;
    }

    private Report run(LoadSession session, Extracting extracting, Consumer<Reject> rejected) {
        try (Screen screen =
                quiet
                        ? Screen.none()
                        : Screen.bar("Loading", () -> Inputs.count(extracting.paths(), COUNTED))) {
            return session.run(
                    extracting, prunes().of(extracting.paths()), screen.progress(), rejected);
        }
    }

    private Optional<Iris> base() {
        try {
            return Optional.ofNullable(base).map(Iris::new);
        } catch (IllegalArgumentException bad) {
            throw new UserError("--base: " + bad.getMessage());
        }
    }

    private void tell(Report report, NewsStore opened) throws IOException {
        write(ReportJson.of(report));
        if (!quiet && !json) {
            LoadSummary summary = new LoadSummary(report, opened.answers().summary(), store.path());
            PrintWriter err = spec.commandLine().getErr();
            if (dryRun) {
                summary.printRun(err);
                err.println("This was a dry run: the store is as it was.");
            } else {
                summary.print(err);
            }
        }
    }

    private void write(String report) throws IOException {
        if (reportFile != null) {
            Files.writeString(reportFile, report + "\n", StandardCharsets.UTF_8);
        }
        if (json) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(report);
            out.flush();
        }
    }
}
