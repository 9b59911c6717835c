package org.kabar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.kabar.store.Merging;
import org.kabar.store.NewsStore;
import org.kabar.store.merge.Decision;
import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.Merged;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar split}: says that an entity is another one in some articles. */
@Command(
        name = "split",
        description =
                "Makes an entity another one in some articles, with a key of its own;"
                        + " kabar undo takes it back.",
        mixinStandardHelpOptions = true)
final class SplitCommand implements Callable<Integer> {

    @Mixin private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "ENTITY", description = "A key, an IRI or a name.")
    private String wanted = "";

    @Option(
            names = "--article",
            paramLabel = "KEY",
            arity = "1..*",
            required = true,
            description = "The articles in which it is another one.")
    private List<String> articles = List.of();

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
            String entity = Choice.of(wanted, merging.find(wanted));
            Step step = Step.of(new NewDecision.Split(entity, articles, grounds));
            Merged merged = merging.apply(step, change -> decision.tell(out, change));
            DecisionOptions.refuse(merged);
            decision.settle(opened, merged);
            for (Decision made : merged.made()) {
                decision.conclude(err, merged, DecisionOptions.words(made));
            }
        }
        out.flush();
        return ExitCode.DONE.code();
    }
}
