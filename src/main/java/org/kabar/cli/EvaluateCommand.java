package org.kabar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kabar evaluate}: says what can be measured. */
@Command(
        name = "evaluate",
        description = "Measures how well, how surely and how fast articles are read.",
        mixinStandardHelpOptions = true,
        subcommands = {
            EvaluateExtractionsCommand.class,
            EvaluateNamesCommand.class,
            EvaluateSpeedCommand.class
        },
        footer = {
            "",
            "For example:",
            "  kabar evaluate extractions --gold gold --errors 5",
            "  kabar evaluate extractions --gold gold --system other.jsonl --json",
            "  kabar evaluate names names.tsv",
            "  kabar evaluate speed articles"
        })
final class EvaluateCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to measure: extractions, names or speed");
    }
}
