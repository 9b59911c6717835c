package org.kabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kabar.load.Programme;
import org.kabar.load.resolving.Resolved;
import org.kabar.load.resolving.Resolving;
import org.kabar.load.resolving.Review;
import org.kabar.load.resolving.Tales;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Reference;
import org.kabar.store.NewsStore;
import org.kabar.store.RunStart;
import org.kabar.store.merge.GraphChange;
import org.kabar.store.merge.Merged;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Step;
import org.kabar.store.merge.Verdict;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar resolve}: finds what is one across articles. */
@Command(
        name = "resolve",
        description = {
            "Finds entities and events that are one under different names, and joins those that surely"
                    + " are.",
            "Only articles that came since the last time are compared with the others. kabar merges"
                    + " shows what was joined and why, kabar undo takes it back."
        },
        mixinStandardHelpOptions = true)
final class ResolveCommand implements Callable<Integer> {

    @Mixin private StoreOptions store = new StoreOptions();

    @ArgGroup private Mode mode = new Mode();

    @Spec private CommandSpec spec = CommandSpec.create();

    /** What is done. */
    static final class Mode {

        @Option(
                names = "--dry-run",
                description = "Print what would change, statement by statement; write nothing.")
        private boolean dryRun;

        @Option(
                names = "--review",
                description =
                        "List what may be one but is not sure, and what may be several of one name, with"
                                + " what speaks for it and against it; write nothing. With --json"
                                + " as lines to answer in.")
        private boolean review;

        @Option(
                names = "--answers",
                paramLabel = "FILE",
                description =
                        "Take answers from such lines: \"answer\" is same or different, or empty. What is"
                                + " answered is not asked again.")
        private @Nullable Path answers;
    }

    @Option(names = "--json", description = "With --review: print a JSON object a line.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (NewsStore opened = store.openExisting(err)) {
            RunStart run = RunStart.now(Programme.name(), List.of());
            Resolving resolving =
                    new Resolving(
                            opened,
                            AuthorityFile.read(Reference.load().authority()),
                            Programme.digestOfResolving(),
                            run);
            Optional<Path> answers = Optional.ofNullable(mode.answers);
            if (mode.review) {
                review(resolving.questions(), out, err);
            } else if (answers.isPresent()) {
                answer(opened, answers.get(), err);
            } else {
                resolve(resolving, out, err);
            }
        }
        out.flush();
        err.flush();
        return ExitCode.DONE.code();
    }

    private void resolve(Resolving resolving, PrintWriter out, PrintWriter err) {
        if (resolving.isAnew()) {
            err.println(
                    "This kabar compares by other rules than the last time: all articles are compared anew.");
            err.flush();
        }
        conclude(
                mode.dryRun
                        ? resolving.tryOut(change -> tell(out, change))
                        : resolving.apply(change -> {}),
                err);
    }

    private static void tell(PrintWriter out, GraphChange change) {
        out.println(change.graph());
        change.out().forEach(line -> out.println("- " + line));
        change.in().forEach(line -> out.println("+ " + line));
    }

    private void review(Review questions, PrintWriter out, PrintWriter err) {
        QuestionTable table = new QuestionTable(questions);
        Consumer<String> line = out::println;
        if (json) {
            table.json().forEach(line);
        } else {
            table.lines(Terminal.width()).forEach(line);
        }
        err.println(
                questions.size()
                        + (questions.size() == 1 ? " question" : " questions")
                        + "; kabar merge joins two, kabar apart keeps them apart, kabar split parts one, --answers takes many.");
    }

    private static void answer(NewsStore opened, Path file, PrintWriter err) {
        List<NewDecision> decisions = new Answers(opened.merging()).read(file);
        Merged merged = opened.merging().apply(Step.of(decisions), change -> {});
        new Tales(opened, () -> AuthorityFile.read(Reference.load().authority())).tellAnew(merged);
        merged.refused().forEach(it -> err.println("Not done: " + it.reason()));
        err.println(
                "%,d answers taken, %,d not; %,d articles changed."
                        .formatted(
                                merged.made().size(), merged.refused().size(), merged.articles()));
    }

    private void conclude(Resolved resolved, PrintWriter err) {
        Merged merged = resolved.merged();
        merged.refused().forEach(it -> err.println("Not done: " + it.reason()));
        err.println(
                "%,d articles compared: %,d entities, %,d events looked at."
                        .formatted(resolved.articles(), resolved.entities(), resolved.events()));
        long links = merged.made().stream().filter(it -> it.verdict() == Verdict.LINKED).count();
        err.println(
                "%,d merges, %,d links, %,d taken back, %,d questions left for a person; %,d articles changed%s."
                        .formatted(
                                merged.made().size() - links,
                                links,
                                resolved.revoked().undone().size(),
                                resolved.asked().size(),
                                merged.articles() + resolved.revoked().articles(),
                                mode.dryRun ? "; nothing was written" : ""));
    }
}
