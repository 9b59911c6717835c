package org.kabar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kabar.map.Reference;
import org.kabar.store.NewsStore;
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
        try (NewsStore opened = NewsStore.openExisting(store.path(), Reference.load())) {
            SequencedMap<String, Long> counts = counts(opened.summary());
            counts.put("bytesReserved", bytesReserved(store.path()));
            if (json) {
                out.println(
                        counts.entrySet().stream()
                                .map(each -> "\"" + each.getKey() + "\":" + each.getValue())
                                .collect(Collectors.joining(",", "{", "}")));
            } else {
                out.println(store.path() + ", base " + opened.iris().base());
                counts.forEach(
                        (name, count) -> out.printf(Locale.ROOT, "  %-22s %,14d%n", name, count));
            }
        }
        out.flush();
        return ExitCode.DONE.code();
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

    /** The sizes of the files; TDB2 reserves ahead, so that the disk holds less. */
    private static long bytesReserved(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            long total = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                total += Files.size(file);
            }
            return total;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
