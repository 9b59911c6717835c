package org.kabar.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a sub-command: says which there are. */
@Command(
        name = "kabar",
        description = "Turns news articles into a knowledge graph that people can query and trust.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            LoadCommand.class,
            ExtractCommand.class,
            QueryCommand.class,
            ServeCommand.class,
            ExportCommand.class,
            ShowCommand.class,
            RetractCommand.class,
            MergesCommand.class,
            MergeCommand.class,
            ResolveCommand.class,
            ApartCommand.class,
            SplitCommand.class,
            UndoCommand.class,
            ValidateCommand.class,
            StatusCommand.class,
            DoctorCommand.class,
            CompactCommand.class,
            RestoreCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            BenchCommand.class,
            HelpCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 something was rejected or a check failed, 2 wrong usage or unreadable input,"
                    + " 3 store problem, 70 a fault of Kabar."
        })
final class Kabar implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
