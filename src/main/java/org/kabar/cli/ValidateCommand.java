package org.kabar.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kabar.store.Audit;
import org.kabar.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar validate}: the stored articles against the shapes. */
@Command(
        name = "validate",
        description =
                "Checks every stored article against the shapes, and the ledger against the articles.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Mixin private StoreOptions store = new StoreOptions();

    @Option(names = "--warnings", description = "Print warnings too, not only their number.")
    private boolean warnings;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (NewsStore opened = store.openExisting(spec.commandLine().getErr())) {
            Audit.Result result =
                    opened.answers()
                            .audit(
                                    finding -> {
                                        if (warnings || finding.isViolation()) {
                                            out.println(finding.line());
                                        }
                                    });
            out.flush();
            spec.commandLine()
                    .getErr()
                    .printf(
                            "%d articles: %d violations, %d warnings.%n",
                            result.articles(), result.violations(), result.warnings());
            return (result.violations() == 0 ? ExitCode.DONE : ExitCode.PARTLY).code();
        }
    }
}
