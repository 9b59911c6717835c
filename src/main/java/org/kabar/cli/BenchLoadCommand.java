package org.kabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kabar.store.StoreAnswers;
import org.kabar.store.bulk.RdfFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar bench load}: bulk builds, against Jena's parallel loader. */
@Command(
        name = "load",
        description = {
            "Loads a file into a new store with Kabar and with Jena's parallel loader, in turn, each in"
                    + " a process of its own.",
            "RDF is given to both. Of extractions, Kabar loads the extractions, and the loader the"
                    + " statements that Kabar has made of them: the whole way against its last step."
        },
        mixinStandardHelpOptions = true)
final class BenchLoadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "RDF, or extractions as JSON lines.")
    private Path file = Path.of("");

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often each loads it (default: ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            defaultValue = "4g",
            description = "The heap of each process (default: ${DEFAULT-VALUE}).")
    private String heap = "4g";

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON too.")
    private @Nullable Path json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (rounds < 1) {
            throw new UserError("--rounds must be at least 1");
        }
        if (!Files.isRegularFile(file)) {
            throw new UserError("no such file: " + file);
        }
        try (Scratch scratch = Scratch.unless(false)) {
            compare(scratch.path().orElseThrow());
        }
        return ExitCode.DONE.code();
    }

    private void compare(Path folder) throws IOException, InterruptedException {
        String name = file.getFileName().toString();
        boolean rdf = RdfFile.syntaxOf(Packing.of(file).inner(name)).isPresent();
        Path statements = rdf ? file : statements(folder);
        Path ours = folder.resolve("kabar");
        Path theirs = folder.resolve("jena");
        List<ChildRun> kabar = new ArrayList<>();
        List<ChildRun> jena = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            empty(ours);
            kabar.add(load(ours));
            empty(theirs);
            jena.add(child("bench", "peer", "LOAD", statements.toString(), theirs.toString()));
        }
        long count = rdf ? read(kabar.getFirst().output()) : lines(statements);
        report(
                new PairedRuns(rdf ? "load" : "load extractions", "loader", count, kabar, jena),
                new DiskSizes(bytes(ours), bytes(theirs)));
    }

    /** What the two stores take of the disk, in bytes. */
    private record DiskSizes(long ours, long theirs) {}

    private void report(PairedRuns pairs, DiskSizes sizes) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%s; heap %s; %s%n", Machine.line(), heap, file.getFileName());
        pairs.lines().forEach(out::println);
        out.printf(
                Locale.ROOT,
                "disk: %,d bytes to %,d, %.2f of the loader's%n",
                sizes.ours(),
                sizes.theirs(),
                (double) sizes.ours() / sizes.theirs());
        out.flush();
        Optional<Path> target = Optional.ofNullable(json);
        if (target.isPresent()) {
            ObjectNode node = new ObjectMapper().createObjectNode();
            node.put("machine", Machine.line());
            node.put("heap", heap);
            pairs.into(node);
            node.put("diskKabar", sizes.ours());
            node.put("diskOther", sizes.theirs());
            Files.writeString(target.get(), ScoreJson.text(node) + "\n");
        }
    }

    /** What Kabar makes of extractions, as N-Quads. */
    private Path statements(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("made");
        Path statements = folder.resolve("made.nq");
        load(store);
        child(
                "export",
                "--everything",
                "--store",
                store.toString(),
                "--out",
                statements.toString());
        empty(store);
        return statements;
    }

    private ChildRun load(Path store) throws IOException, InterruptedException {
        return child("load", file.toString(), "--bulk", "--json", "--store", store.toString());
    }

    private ChildRun child(String... arguments) throws IOException, InterruptedException {
        return ChildRun.of(heap, List.of(arguments));
    }

    private static long read(String report) throws IOException {
        return new ObjectMapper().readTree(report).path("statements").path("read").asLong();
    }

    private static long lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#")).count();
        }
    }

    private static long bytes(Path store) {
        return StoreAnswers.occupied(store);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            new Scratch(Optional.of(folder)).close();
        }
    }
}
