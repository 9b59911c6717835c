package org.kabar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kabar.load.Understanding;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Mixin private TimedReadingOptions reading = new TimedReadingOptions();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the figures there too, as one JSON object.")
    private @Nullable Path json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        reading.check();
        Reference reference = Reference.load();
        Understanding understanding =
                Understanding.load(
                        () -> AuthorityFile.read(reference.authority()), Version.number());
        Refusals refusals = new Refusals(spec.commandLine().getErr());
        TextFigures figures =
                new TextBench(understanding, reference.eventTypes(), reading.paths(), refusals)
                        .run(reading.warmUp(), reading.rounds());
        PrintWriter out = spec.commandLine().getOut();
        figures.lines().forEach(out::println);
        out.flush();
        Optional<Path> file = Optional.ofNullable(json);
        if (file.isPresent()) {
            Files.writeString(file.get(), ScoreJson.text(figures.json()) + "\n");
        }
        return refusals.exitCode(reading.paths()).code();
    }
}
