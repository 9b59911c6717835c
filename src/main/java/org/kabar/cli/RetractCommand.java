package org.kabar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kabar.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar retract}: takes articles out of the store. */
@Command(
        name = "retract",
        description = "Takes out what articles contributed; what others say too stays.",
        mixinStandardHelpOptions = true)
final class RetractCommand implements Callable<Integer> {

    @Mixin private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "KEY", arity = "1..*", description = "The address or identifier.")
    private List<String> keys = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        boolean missing = false;
        try (NewsStore opened = store.openExisting(spec.commandLine().getErr())) {
            for (String key : keys) {
                Optional<Long> quads = opened.retract(key);
                missing |= quads.isEmpty();
                err.println(
                        quads.map(count -> "Retracted " + key + ": " + count + " quads.")
                                .orElse("No article " + key + "."));
            }
        }
        return (missing ? ExitCode.PARTLY : ExitCode.DONE).code();
    }
}
