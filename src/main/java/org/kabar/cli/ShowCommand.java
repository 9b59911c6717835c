package org.kabar.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kabar.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar show}: what the graph knows of an article, an entity or a story. */
@Command(
        name = "show",
        description =
                "Prints what the graph knows of an article, entity or story, with the evidence.",
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    @Mixin private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "ARTICLE|ENTITY|STORY", description = "A key, an IRI or a name.")
    private String wanted = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (NewsStore opened = store.openExisting(spec.commandLine().getErr())) {
            String thing = Choice.of(wanted, opened.answers().find(wanted));
            opened.answers().dossier(thing).forEach(out::println);
        }
        out.flush();
        return ExitCode.DONE.code();
    }
}
