package org.kabar.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kabar.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kabar compact}: the store without what replaced data left behind. */
@Command(
        name = "compact",
        description =
                "Writes the store anew without what replaced articles left behind; takes statistics.",
        mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {

    @Mixin private StoreOptions store = new StoreOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (NewsStore opened = store.openExisting(err)) {
            err.println(opened.compact().line() + ".");
        }
        return ExitCode.DONE.code();
    }
}
