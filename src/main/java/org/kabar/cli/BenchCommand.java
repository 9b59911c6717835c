package org.kabar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kabar bench}: says what can be compared. */
@Command(
        name = "bench",
        description = {
            "Measures Kabar against a peer that does the same work in the same run.",
            "What counts are the ratios: seconds depend on the machine."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            BenchLoadCommand.class,
            BenchTextCommand.class,
            BenchQueryCommand.class,
            BenchExportCommand.class,
            BenchUpdateCommand.class,
            BenchServeCommand.class,
            BenchPeerCommand.class
        },
        footer = {
            "",
            "For example:",
            "  kabar bench load data.nq.gz",
            "  kabar bench text articles --rounds 3",
            "  kabar bench query"
        })
final class BenchCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to compare: load, text, query, export, update or serve");
    }
}
