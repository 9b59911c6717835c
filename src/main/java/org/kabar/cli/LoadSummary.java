package org.kabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kabar.load.Report;
import org.kabar.load.Tally;
import org.kabar.store.Summary;

/**
 * What came of a load, as a person likes to read it.
 *
 * @param report of the run
 * @param summary of the store after it
 * @param store the folder of the store
 */
record LoadSummary(Report report, Summary summary, Path store) {

    /** Prints the run alone. */
    void printRun(PrintWriter out) {
        Tally tally = report.tally();
        out.printf(
                Locale.ROOT,
                "Read %d: %d loaded, %d unchanged, %d rejected%s%s, in %.1f s.%n",
                tally.read(),
                tally.loaded(),
                tally.unchanged(),
                tally.rejected(),
                reasons(tally),
                report.retracted().articles() == 0
                        ? ""
                        : ", " + report.retracted().articles() + " retracted",
                seconds());
        if (!tally.ignored().isEmpty()) {
            out.println(
                    "Fields left out: "
                            + tally.ignored().entrySet().stream()
                                    .sorted(Map.Entry.comparingByKey())
                                    .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                                    .collect(Collectors.joining(", ")));
        }
        out.flush();
    }

    /** Prints the run, what the store holds and what to do next. */
    void print(PrintWriter out) {
        printRun(out);
        out.printf("The store %s now holds:%n%n", store);
        row(out, "articles", summary.articles());
        row(out, "entities", summary.allEntities());
        summary.entities().forEach((type, count) -> row(out, "  " + type, count));
        row(out, "offices", summary.offices());
        row(out, "events", summary.events());
        row(out, "assertions", summary.assertions());
        row(out, "quotations", summary.quotations());
        row(out, "quads", summary.quads());
        out.printf("%nTry next:%n");
        out.println("  ./kabar query --list" + elsewhere());
        out.println("  ./kabar query who-met-whom" + elsewhere());
        out.println("  ./kabar export --format turtle --out news.ttl" + elsewhere());
        out.println("  ./kabar serve" + elsewhere());
        out.flush();
    }

    /** Since the program was started, as the user has felt it. */
    static double seconds() {
        Instant now = Instant.now();
        Instant start = ProcessHandle.current().info().startInstant().orElse(now);
        return Duration.between(start, now).toMillis() / 1000.0;
    }

    private String elsewhere() {
        return store.equals(Path.of(StoreOptions.DEFAULT)) ? "" : " --store " + store;
    }

    private static void row(PrintWriter out, String name, long count) {
        out.printf(Locale.ROOT, "  %-22s %,10d%n", name, count);
    }

    private static String reasons(Tally tally) {
        return tally.reasons().isEmpty()
                ? ""
                : tally.reasons().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey().code() + " " + entry.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
