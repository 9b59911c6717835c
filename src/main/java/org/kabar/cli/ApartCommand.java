package org.kabar.cli;

import java.util.concurrent.Callable;
import org.kabar.store.merge.NewDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kabar apart}: says that two entities, or two events, are two. */
@Command(
        name = "apart",
        description =
                "Keeps two entities or events two: kabar resolve will not join them, nor ask again;"
                        + " kabar undo takes it back.",
        mixinStandardHelpOptions = true)
final class ApartCommand implements Callable<Integer> {

    @Mixin private PairOptions pair = new PairOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        pair.decide(
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                (events, two, grounds) -> new NewDecision.Apart(two, grounds));
        return ExitCode.DONE.code();
    }
}
