package org.kabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.kabar.store.LastRun;
import org.kabar.store.NewsStore;
import org.kabar.store.StoreState;
import org.kabar.store.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar status}: what a store holds. */
@Command(
        name = "status",
        description = "Counts what the store holds.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Mixin private StoreOptions store = new StoreOptions();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (NewsStore opened = store.openExisting(spec.commandLine().getErr())) {
            StoreState state = opened.answers().state();
            SequencedMap<String, Long> counts = counts(opened.answers().summary());
            counts.put("bytesOnDisk", state.occupied());
            counts.put("bytesWasted", state.wasted());
            counts.put("bytesFree", state.free());
            if (json) {
                out.println(json(counts, state, opened.answers().lastRun()));
            } else {
                out.println(store.path() + ", base " + opened.iris().base());
                counts.forEach(
                        (name, count) -> out.printf(Locale.ROOT, "  %-22s %,14d%n", name, count));
                opened.answers()
                        .lastRun()
                        .ifPresent(
                                run ->
                                        out.printf(
                                                "  %-22s %14s, %s%n",
                                                "last run", run.started(), run.state().label()));
                out.printf("  %-22s %14s%n", "generation", state.generation());
                out.printf(
                        "  %-22s %14s%s%n",
                        "statistics",
                        state.statistics().map(StatusCommand::age).orElse("none"),
                        state.statisticsStale() ? ", out of date" : "");
            }
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    private static String json(
            SequencedMap<String, Long> counts, StoreState state, Optional<LastRun> run) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode node = mapper.createObjectNode();
        counts.forEach(node::put);
        run.ifPresent(
                it ->
                        node.put("lastRun", it.id())
                                .put("lastRunStarted", it.started())
                                .put("lastRunState", it.state().label()));
        node.put("generation", state.generation());
        state.statistics().ifPresent(taken -> node.put("statisticsTaken", taken.toString()));
        node.put("statisticsStale", state.statisticsStale());
        return node.toString();
    }

    private static SequencedMap<String, Long> counts(Summary summary) {
        SequencedMap<String, Long> counts = new LinkedHashMap<>();
        counts.put("articles", summary.articles());
        counts.put("entities", summary.allEntities());
        counts.putAll(summary.entities());
        counts.put("offices", summary.offices());
        counts.put("events", summary.events());
        counts.put("assertions", summary.assertions());
        counts.put("quotations", summary.quotations());
        counts.put("passages", summary.passages());
        counts.put("quads", summary.quads());
        return counts;
    }

    private static String age(Instant taken) {
        Duration age = Duration.between(taken, Instant.now());
        return age.toDays() > 0 ? age.toDays() + " days old" : age.toMinutes() + " minutes old";
    }
}
