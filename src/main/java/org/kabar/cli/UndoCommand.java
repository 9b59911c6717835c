package org.kabar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kabar.store.NewsStore;
import org.kabar.store.merge.Decider;
import org.kabar.store.merge.Merged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar undo}: takes decisions back. */
@Command(
        name = "undo",
        description =
                "Takes decisions back, with those that rest on them: articles are as if they had"
                        + " never been made.",
        mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {

    @Mixin private StoreOptions store = new StoreOptions();

    @Parameters(
            paramLabel = "N",
            arity = "1..*",
            description = "The number of a decision; kabar merges shows them.")
    private List<Long> numbers = List.of();

    @Mixin private DecisionOptions decision = new DecisionOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (NewsStore opened = store.openExisting(err)) {
            Merged merged =
                    decision.merging(opened)
                            .undo(numbers, Decider.PERSON, change -> decision.tell(out, change));
            DecisionOptions.refuse(merged);
            decision.settle(opened, merged);
            merged.undone().stream()
                    .filter(it -> !numbers.contains(it.number()))
                    .forEach(it -> err.println("Rests on it: " + DecisionOptions.words(it)));
            decision.conclude(
                    err,
                    merged,
                    "Taken back: "
                            + merged.undone().stream()
                                    .map(it -> Long.toString(it.number()))
                                    .collect(Collectors.joining(", ")));
        }
        out.flush();
        return ExitCode.DONE.code();
    }
}
