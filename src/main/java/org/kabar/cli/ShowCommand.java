package org.kabar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.kabar.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar show}: what the graph knows of an article or an entity. */
@Command(
        name = "show",
        description = "Prints what the graph knows of an article or entity, with the evidence.",
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 10;

    @Mixin private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "ARTICLE|ENTITY", description = "A key, an IRI or a name.")
    private String wanted = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (NewsStore opened = store.openExisting(spec.commandLine().getErr())) {
            List<String> found = opened.find(wanted);
            if (found.isEmpty()) {
                throw new UserError("nothing in the store is called \"" + wanted + "\"");
            }
            if (found.size() > 1) {
                throw new UserError(
                        "\""
                                + wanted
                                + "\" may mean "
                                + String.join(
                                        ", ", found.subList(0, Math.min(MOST_SHOWN, found.size())))
                                + "; name one by its IRI");
            }
            opened.dossier(found.getFirst()).forEach(out::println);
        }
        out.flush();
        return ExitCode.DONE.code();
    }
}
