package org.kabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar bench export}: export as N-Quads, against RIOT on the same statements. */
@Command(
        name = "export",
        description = {
            "Exports a store as N-Quads, and lets RIOT read and write the same statements, in turn,",
            "each in a process of its own."
        },
        mixinStandardHelpOptions = true)
final class BenchExportCommand implements Callable<Integer> {

    @Mixin private StoreOptions store = new StoreOptions();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often each does it (default: ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            defaultValue = "512m",
            description = "The heap of each process (default: ${DEFAULT-VALUE}).")
    private String heap = "512m";

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON too.")
    private @Nullable Path json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (rounds < 1) {
            throw new UserError("--rounds must be at least 1");
        }
        try (Scratch scratch = Scratch.unless(false)) {
            report(compare(scratch.path().orElseThrow()));
        }
        return ExitCode.DONE.code();
    }

    private PairedRuns compare(Path folder) throws IOException, InterruptedException {
        String exported = folder.resolve("kabar.nq").toString();
        String copied = folder.resolve("riot.nq").toString();
        List<ChildRun> ours = new ArrayList<>();
        List<ChildRun> theirs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ours.add(
                    ChildRun.of(
                            heap,
                            List.of(
                                    "export",
                                    "--everything",
                                    "--store",
                                    store.path().toString(),
                                    "--out",
                                    exported)));
            theirs.add(ChildRun.of(heap, List.of("bench", "peer", "COPY", exported, copied)));
        }
        try (var lines = Files.lines(Path.of(copied))) {
            return new PairedRuns("export", "riot", lines.count(), ours, theirs);
        }
    }

    private void report(PairedRuns pairs) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.line() + "; heap " + heap);
        pairs.lines().forEach(out::println);
        out.flush();
        Path file = json;
        if (file != null) {
            ObjectNode node = new ObjectMapper().createObjectNode();
            node.put("machine", Machine.line());
            node.put("heap", heap);
            pairs.into(node);
            Files.writeString(file, ScoreJson.text(node) + "\n");
        }
    }
}
