package org.kabar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.kabar.store.Merging;
import org.kabar.store.NewsStore;
import org.kabar.store.merge.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar merges}: what was decided to be one or two. */
@Command(
        name = "merges",
        description = "Lists what was merged, linked, split or kept apart, and why.",
        mixinStandardHelpOptions = true)
final class MergesCommand implements Callable<Integer> {

    @Mixin private StoreOptions store = new StoreOptions();

    @Option(names = "--all", description = "Those that were taken back as well.")
    private boolean all;

    @Option(names = "--json", description = "Print one JSON array, with whole IRIs.")
    private boolean json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (NewsStore opened = store.openExisting(err)) {
            Merging merging = opened.merging();
            List<Decision> decisions =
                    all ? merging.decisions().all() : merging.decisions().inForce();
            DecisionTable table = new DecisionTable(decisions, merging::standingFor);
            if (json) {
                out.println(table.json());
            } else {
                table.lines(Terminal.width()).forEach(out::println);
                err.println(
                        decisions.size() + (decisions.size() == 1 ? " decision" : " decisions"));
            }
        }
        out.flush();
        return ExitCode.DONE.code();
    }
}
