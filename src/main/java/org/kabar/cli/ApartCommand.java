package org.kabar.cli;

import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Pair;
import picocli.CommandLine.Command;

/** {@code kabar apart}: says that two entities, or two events, are two. */
@Command(
        name = "apart",
        description =
                "Keeps two entities or events two: kabar resolve will not join them, nor ask again;"
                        + " kabar undo takes it back.",
        mixinStandardHelpOptions = true)
final class ApartCommand extends PairCommand {

    @Override
    NewDecision decision(boolean events, Pair pair, Grounds grounds) {
        return new NewDecision.Apart(pair, grounds);
    }
}
