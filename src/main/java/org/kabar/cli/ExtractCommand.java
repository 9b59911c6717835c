package org.kabar.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kabar.load.Extracting;
import org.kabar.load.Understanding;
import org.kabar.load.Understood;
import org.kabar.map.Reference;
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
                understanding::understand,
                understood -> {
                    switch (understood) {
                        case Understood.Extracted extracted ->
                                format.print(extracted.extraction(), out);
                        case Understood.Refused refused -> refusals.add(refused.reject());
                    }
                });
        out.flush();
        return refusals.exitCode(input.paths()).code();
    }
}
