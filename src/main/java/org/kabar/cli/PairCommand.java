package org.kabar.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kabar.store.Merging;
import org.kabar.store.NewsStore;
import org.kabar.store.merge.Decision;
import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.Merged;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Pair;
import org.kabar.store.merge.Step;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands share by which a person decides on two things. */
abstract class PairCommand implements Callable<Integer> {

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

    @Mixin private DecisionOptions options = new DecisionOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    /**
     * What is decided.
     *
     * @param events whether the two are events, else entities
     */
    abstract NewDecision decision(boolean events, Pair pair, Grounds grounds);

    /**
     * Decides, and says what came of it.
     *
     * @throws UserError if a thing is not found, or the decision is refused
     */
    @Override
    public final Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Grounds grounds = DecisionOptions.grounds(because);
        try (NewsStore opened = store.openExisting(err)) {
            Merging merging = options.merging(opened);
            Pair pair = new Pair(thing(merging, first), thing(merging, second));
            Step step = Step.of(decision(merging.isEvent(pair.first()), pair, grounds));
            Merged merged = merging.apply(step, change -> options.tell(out, change));
            DecisionOptions.refuse(merged);
            options.settle(opened, merged);
            for (Decision made : merged.made()) {
                options.conclude(err, merged, DecisionOptions.words(made));
            }
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    private static String thing(Merging merging, String wanted) {
        return Choice.of(wanted, merging.find(wanted));
    }
}
