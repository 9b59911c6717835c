package org.kabar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.kabar.load.resolving.Tales;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Reference;
import org.kabar.store.Merging;
import org.kabar.store.NewsStore;
import org.kabar.store.merge.Decision;
import org.kabar.store.merge.GraphChange;
import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.Merged;
import org.kabar.store.merge.Refusal;
import picocli.CommandLine.Option;

/** Whether decisions are made or only tried, and how it is told; shared by those commands. */
final class DecisionOptions {

    @Option(
            names = "--dry-run",
            description = "Print what would change, statement by statement; write nothing.")
    private boolean dryRun;

    /** The way to make decisions: for good, or on trial. */
    Merging merging(NewsStore store) {
        return dryRun ? store.merging().trial() : store.merging();
    }

    /** Prints a change of a graph, if this is a trial. */
    void tell(PrintWriter out, GraphChange change) {
        if (dryRun) {
            out.println(change.graph());
            change.out().forEach(line -> out.println("- " + line));
            change.in().forEach(line -> out.println("+ " + line));
        }
    }

    /** Brings what follows from decisions in step with them, unless this is a trial. */
    void settle(NewsStore store, Merged merged) {
        if (!dryRun) {
            new Tales(store, () -> AuthorityFile.read(Reference.load().authority()))
                    .tellAnew(merged);
        }
    }

    /**
     * Says what came of it.
     *
     * @param done what was made of it, in one line
     */
    void conclude(PrintWriter err, Merged merged, String done) {
        err.println(
                "%s; %,d articles, %,d statements out, %,d in%s."
                        .formatted(
                                done,
                                merged.articles(),
                                merged.removed(),
                                merged.added(),
                                dryRun ? "; nothing was written" : ""));
        err.flush();
    }

    /**
     * Those of a person.
     *
     * @throws UserError if there are no words
     */
    static Grounds grounds(String because) {
        if (because.isBlank()) {
            throw new UserError("--because needs a reason");
        }
        return Grounds.ofPerson(because);
    }

    /** Throws what was refused, if anything was. */
    static void refuse(Merged merged) {
        List<Refusal> refused = merged.refused();
        if (!refused.isEmpty()) {
            throw new UserError(
                    refused.stream().map(Refusal::reason).collect(Collectors.joining("; ")));
        }
    }

    /** A decision in words, such as {@code decision 3: a merged into b}. */
    static String words(Decision decision) {
        String first = DecisionTable.shown(decision.concerns().getFirst());
        String last = DecisionTable.shown(decision.concerns().getLast());
        return "decision "
                + decision.number()
                + ": "
                + switch (decision.verdict()) {
                    case MERGED -> first + " and " + last + " are one";
                    case LINKED -> first + " and " + last + " are one event";
                    case APART -> first + " and " + last + " are two";
                    case SPLIT ->
                            first
                                    + " is "
                                    + decision.splitInto()
                                            .map(DecisionTable::shown)
                                            .orElse("another")
                                    + " in "
                                    + decision.articles().size()
                                    + " articles";
                    case SAME -> first + " is one in " + decision.articles().size() + " articles";
                };
    }
}
