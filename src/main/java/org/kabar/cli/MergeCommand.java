package org.kabar.cli;

import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import org.kabar.store.Merging;
import org.kabar.store.NewsStore;
import org.kabar.store.merge.Decision;
import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.Merged;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Pair;
import org.kabar.store.merge.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar merge}: says that two entities, or two events, are one. */
@Command(
        name = "merge",
        description =
                "Makes two entities one in all articles, or links two events as one;"
                        + " kabar undo takes it back.",
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

    @Mixin private StoreOptions store = new StoreOptions();

    @Parameters(index = "0", paramLabel = "A", description = "A key, an IRI or a name.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String second = "";

    @Option(
            names = "--because",
            paramLabel = "TEXT",
            required = true,
            description = "Why; it is kept.")
    private String because = "";

    @Mixin private DecisionOptions decision = new DecisionOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Grounds grounds = DecisionOptions.grounds(because);
        try (NewsStore opened = store.openExisting(err)) {
            Merging merging = decision.merging(opened);
            Pair pair = new Pair(thing(merging, first), thing(merging, second));
            Step step =
                    Step.of(
                            merging.isEvent(pair.first())
                                    ? new NewDecision.Link(pair, grounds, Set.of())
                                    : new NewDecision.Merge(pair, grounds));
            Merged merged = merging.apply(step, change -> decision.tell(out, change));
            DecisionOptions.refuse(merged);
            for (Decision made : merged.made()) {
                decision.conclude(err, merged, DecisionOptions.words(made));
            }
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    private static String thing(Merging merging, String wanted) {
        return Choice.of(wanted, merging.find(wanted));
    }
}
