package org.kabar.cli;

import java.io.PrintWriter;
import org.kabar.store.Merging;
import org.kabar.store.NewsStore;
import org.kabar.store.merge.Decision;
import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.Merged;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Pair;
import org.kabar.store.merge.Step;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two things on which a person decides, and why; shared by the commands that do so. */
final class PairOptions {

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

    /**
     * Decides, and says what came of it.
     *
     * @param verdict what is decided on the two
     * @throws UserError if a thing is not found, or the decision is refused
     */
    void decide(PrintWriter out, PrintWriter err, Verdict verdict) {
        Grounds grounds = DecisionOptions.grounds(because);
        try (NewsStore opened = store.openExisting(err)) {
            Merging merging = decision.merging(opened);
            Pair pair = new Pair(thing(merging, first), thing(merging, second));
            Step step = Step.of(verdict.of(merging.isEvent(pair.first()), pair, grounds));
            Merged merged = merging.apply(step, change -> decision.tell(out, change));
            DecisionOptions.refuse(merged);
            decision.settle(opened, merged);
            for (Decision made : merged.made()) {
                decision.conclude(err, merged, DecisionOptions.words(made));
            }
        }
        out.flush();
    }

    /** What is decided. */
    interface Verdict {

        /** On two events, or two entities. */
        NewDecision of(boolean events, Pair pair, Grounds grounds);
    }

    private static String thing(Merging merging, String wanted) {
        return Choice.of(wanted, merging.find(wanted));
    }
}
