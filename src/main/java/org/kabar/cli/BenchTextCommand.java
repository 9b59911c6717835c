package org.kabar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kabar.load.Understanding;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Reference;
import org.kabar.read.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar bench text}: text to extraction, against the bare models. */
@Command(
        name = "text",
        description = {
            "Reads articles with Kabar and with OpenNLP's tools alone, by the same models, in turn;",
            "then with one worker and with two. Times on one thread are those of the processor."
        },
        mixinStandardHelpOptions = true)
final class BenchTextCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders or archives of articles.")
    private List<String> paths = List.of();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often all articles are read and timed (default: ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "2",
            description =
                    "How often they are read before that, untimed (default: ${DEFAULT-VALUE}).")
    private int warmUp = 2;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the figures there too, as one JSON object.")
    private @Nullable Path json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (rounds < 1 || warmUp < 0) {
            throw new UserError("--rounds must be at least 1, --warm-up at least 0");
        }
        if (paths.contains(Inputs.STANDARD_INPUT)) {
            throw new UserError("standard input cannot be read several times; give files");
        }
        Reference reference = Reference.load();
        Understanding understanding =
                Understanding.load(
                        () -> AuthorityFile.read(reference.authority()), Version.number());
        Refusals refusals = new Refusals(spec.commandLine().getErr());
        TextFigures figures =
                new TextBench(understanding, reference.eventTypes(), paths, refusals)
                        .run(warmUp, rounds);
        PrintWriter out = spec.commandLine().getOut();
        figures.lines().forEach(out::println);
        out.flush();
        Optional<Path> file = Optional.ofNullable(json);
        if (file.isPresent()) {
            Files.writeString(file.get(), ScoreJson.text(figures.json()) + "\n");
        }
        return refusals.exitCode(paths).code();
    }
}
