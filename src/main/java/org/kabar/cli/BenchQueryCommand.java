package org.kabar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kabar.serve.NamedQuery;
import org.kabar.serve.QueryCatalog;
import org.kabar.serve.QueryService;
import org.kabar.serve.QueryTimeoutException;
import org.kabar.serve.QueryTimer;
import org.kabar.serve.QueryTimes;
import org.kabar.serve.Sample;
import org.kabar.serve.Samples;
import org.kabar.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar bench query}: how long the ready-made queries take on a store. */
@Command(
        name = "query",
        description = {
            "Measures how long the ready-made queries take on a store, in milliseconds.",
            "Warm is in one process, after one round unmeasured. Cold is a process of its own for"
                    + " each round, from its start to its end, as one who types the command waits;"
                    + " what the system keeps of the files in memory stays there.",
            "Work is the processor time of a warm round, which a busy machine does not lengthen.",
            "Queries about one thing are put about the person that most articles name and about"
                    + " one that two articles name."
        },
        mixinStandardHelpOptions = true)
final class BenchQueryCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Ready-made queries (default: all).")
    private List<String> names = List.of();

    @Mixin private StoreOptions store = new StoreOptions();

    @Mixin private TimeoutOptions timeout = new TimeoutOptions();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "20",
            description = "How often each is measured warm (default: ${DEFAULT-VALUE}).")
    private int rounds = 20;

    @Option(
            names = "--cold",
            paramLabel = "N",
            defaultValue = "0",
            description = "How often each is measured cold (default: ${DEFAULT-VALUE}).")
    private int cold;

    @Option(
            names = "--budget",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description =
                    "No further round of a query begins after this time (default:"
                            + " ${DEFAULT-VALUE}).")
    private int budget = 20;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON too.")
    private @Nullable Path json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (rounds < 1 || cold < 0 || budget < 1) {
            throw new UserError("--rounds and --budget must be at least 1, --cold at least 0");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(BenchedQuery.heading());
        List<BenchedQuery> benched =
                cold == 0 ? warm(out) : withCold(warm(new PrintWriter(Writer.nullWriter())), out);
        Path file = json;
        if (file != null) {
            Files.writeString(file, BenchedQuery.json(benched));
        }
        return ExitCode.DONE.code();
    }

    /** All queries warm, each row printed as it is known. */
    private List<BenchedQuery> warm(PrintWriter out) {
        List<BenchedQuery> benched = new ArrayList<>();
        try (NewsStore opened = store.openExisting(spec.commandLine().getErr());
                QueryService service = QueryService.over(opened.dataset(), timeout.limit())) {
            QueryTimer timer = new QueryTimer(service, opened.iris());
            Samples samples = new Samples(service, opened.iris());
            for (NamedQuery query : queries()) {
                for (Sample sample : samples.of(query)) {
                    BenchedQuery each =
                            new BenchedQuery(
                                    query.name(),
                                    sample,
                                    warm(timer, query, sample),
                                    Optional.empty());
                    benched.add(each);
                    out.println(each.row());
                    out.flush();
                }
            }
        }
        return benched;
    }

    private Collection<NamedQuery> queries() {
        QueryCatalog catalog = QueryCatalog.bundled();
        return names.isEmpty() ? catalog.all() : names.stream().map(catalog::get).toList();
    }

    private Optional<QueryTimes> warm(QueryTimer timer, NamedQuery query, Sample sample) {
        try {
            return Optional.of(timer.measure(query, sample, rounds, Duration.ofSeconds(budget)));
        } catch (QueryTimeoutException stopped) {
            return Optional.empty();
        }
    }

    /** The store must be closed by now: each process opens it anew. */
    private List<BenchedQuery> withCold(List<BenchedQuery> warm, PrintWriter out)
            throws IOException, InterruptedException {
        List<BenchedQuery> benched = new ArrayList<>();
        for (BenchedQuery query : warm) {
            BenchedQuery each =
                    query.warm().isPresent()
                            ? cold(query).map(query::withCold).orElse(query)
                            : query;
            benched.add(each);
            out.println(each.row());
            out.flush();
        }
        return benched;
    }

    /**
     * The same program with the command {@code query}, as often as wanted; empty if it is stopped.
     */
    private Optional<QueryTimes> cold(BenchedQuery query) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("query", query.name(), "--format", "csv"));
        command.addAll(List.of("--store", store.path().toString()));
        command.addAll(List.of("--timeout", Long.toString(timeout.limit().toSeconds())));
        query.sample().given().forEach((k, v) -> command.addAll(List.of("--param", k + "=" + v)));
        List<Duration> times = new ArrayList<>();
        long end = System.nanoTime() + Duration.ofSeconds(budget).toNanos();
        while (times.size() < cold && (times.isEmpty() || System.nanoTime() < end)) {
            long start = System.nanoTime();
            int code =
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start()
                            .waitFor();
            times.add(Duration.ofNanos(System.nanoTime() - start));
            if (code == ExitCode.PARTLY.code()) {
                return Optional.empty();
            }
            if (code != ExitCode.DONE.code()) {
                throw new UserError(String.join(" ", command) + " ended with " + code);
            }
        }
        long rows = query.warm().map(QueryTimes::rows).orElse(0L);
        return Optional.of(new QueryTimes(rows, times, List.of()));
    }
}
