package org.kabar.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kabar.load.Extracting;
import org.kabar.load.Understanding;
import org.kabar.load.Understood;
import org.kabar.map.Reference;
import org.kabar.model.Reject;
import org.kabar.read.ExtractionSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar extract}: text to extractions, on standard output. */
@Command(
        name = "extract",
        description = "Reads articles and prints what it understood, without a store.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    @Mixin private InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); table is for eyes.",
            defaultValue = "jsonl")
    private ExtractionFormat format = ExtractionFormat.jsonl;

    @Option(
            names = "--schema",
            help = true,
            description = "Print the JSON Schema of the extraction format.")
    private boolean schema;

    @Spec private CommandSpec spec = CommandSpec.create();

    /** What is to be printed of a reading, made by the worker that understood it; or a refusal. */
    private record Printed(String text, Optional<Reject> refused) {}

    private Printed printed(Understood understood) {
        return switch (understood) {
            case Understood.Extracted extracted ->
                    new Printed(format.text(extracted.extraction()), Optional.empty());
            case Understood.Refused refused -> new Printed("", Optional.of(refused.reject()));
        };
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (schema) {
            out.print(ExtractionSchema.text());
            out.flush();
            return ExitCode.DONE.code();
        }
        input.requireInput();
        Reference reference = Reference.load();
        Understanding understanding = input.understanding(reference, Version.number());
        Extracting run = input.extracting(reference.eventTypes());
        Refusals refusals = new Refusals(spec.commandLine().getErr());
        run.run(
                reading -> printed(understanding.understand(reading)),
                printed -> {
                    out.print(printed.text());
                    printed.refused().ifPresent(refusals::add);
                });
        out.flush();
        return refusals.exitCode(input.paths()).code();
    }
}
