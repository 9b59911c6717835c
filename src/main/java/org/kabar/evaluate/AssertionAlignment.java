package org.kabar.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kabar.evaluate.Assignment.Pair;
import org.kabar.evaluate.Side.Claim;

/**
 * Which assertion of the system is which of the gold.
 *
 * @param pairs those that are one and the same: a related type, and evidence in common
 * @param goldOnly those that the system lacks
 * @param systemOnly those that the gold lacks
 */
record AssertionAlignment(List<Both> pairs, List<Claim> goldOnly, List<Claim> systemOnly) {

    AssertionAlignment {
        pairs = List.copyOf(pairs);
        goldOnly = List.copyOf(goldOnly);
        systemOnly = List.copyOf(systemOnly);
    }

    /** One pair. */
    record Both(Claim gold, Claim system) {

        boolean isExact() {
            return gold.type().equals(system.type());
        }

        boolean hasSameActors() {
            return gold.actors().equals(system.actors());
        }

        /** Whether one actor is shared, or there is none on either side. */
        boolean sharesActor() {
            return hasSameActors() || gold.sharesActor(system);
        }
    }

    /**
     * Aligns: the number of equal types comes first, then the number of pairs, then how like the
     * pairs are in actors, other roles and evidence.
     */
    static AssertionAlignment of(
            List<Claim> gold, List<Claim> system, EventTypes types, Fillers fillers) {
        Assignment assignment =
                Ranked.best(gold, system, (g, s) -> candidate(g, s, types, fillers));
        List<Both> pairs = new ArrayList<>();
        for (Pair pair : assignment.pairs()) {
            pairs.add(new Both(gold.get(pair.row()), system.get(pair.column())));
        }
        return new AssertionAlignment(
                pairs, assignment.rest(gold, Pair::row), assignment.rest(system, Pair::column));
    }

    private static Optional<double[]> candidate(
            Claim gold, Claim system, EventTypes types, Fillers fillers) {
        if (!types.related(gold.type(), system.type()) || !gold.cover().meets(system.cover())) {
            return Optional.empty();
        }
        double likeness =
                0.5 * Overlap.dice(gold.actors(), system.actors())
                        + 0.3 * fillers.compareAll(gold, system).f1().orElse(0)
                        + 0.2 * gold.cover().likeness(system.cover());
        return Optional.of(new double[] {gold.type().equals(system.type()) ? 1 : 0, 1, likeness});
    }
}
