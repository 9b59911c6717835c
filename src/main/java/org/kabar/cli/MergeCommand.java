package org.kabar.cli;

import java.util.Set;
import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Pair;
import picocli.CommandLine.Command;

/** {@code kabar merge}: says that two entities, or two events, are one. */
@Command(
        name = "merge",
        description =
                "Makes two entities one in all articles, or links two events as one;"
                        + " kabar undo takes it back.",
        mixinStandardHelpOptions = true)
final class MergeCommand extends PairCommand {

    @Override
    NewDecision decision(boolean events, Pair pair, Grounds grounds) {
        return events
                ? new NewDecision.Link(pair, grounds, Set.of())
                : new NewDecision.Merge(pair, grounds);
    }
}
