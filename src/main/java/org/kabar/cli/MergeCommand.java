package org.kabar.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.kabar.store.merge.NewDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kabar merge}: says that two entities, or two events, are one. */
@Command(
        name = "merge",
        description =
                "Makes two entities one in all articles, or links two events as one;"
                        + " kabar undo takes it back.",
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

    @Mixin private PairOptions pair = new PairOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        pair.decide(
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                (events, two, grounds) ->
                        events
                                ? new NewDecision.Link(two, grounds, Set.of())
                                : new NewDecision.Merge(two, grounds));
        return ExitCode.DONE.code();
    }
}
