package org.kabar.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kabar.evaluate.Assignment.Pair;
import org.kabar.evaluate.Side.Thing;
import org.kabar.model.Span;

/**
 * Which entity of the system is which of the gold.
 *
 * @param pairs those that are one and the same, at first by mentions, then by names
 * @param similarity the sum of phi4 over the pairs by mentions
 */
record EntityAlignment(List<Both> pairs, double similarity) {

    /** Ties of mentions go to entities of one type, then to those that share a name. */
    private static final double SAME_TYPE = 2e-7;

    private static final double SAME_NAME = 1e-7;

    EntityAlignment {
        pairs = List.copyOf(pairs);
    }

    /** One pair. */
    record Both(Thing gold, Thing system) {}

    /** Aligns the entities of two sides. */
    static EntityAlignment of(List<Thing> gold, List<Thing> system) {
        List<Both> pairs = new ArrayList<>();
        double similarity = 0;
        for (Pair pair : byMentions(gold, system).pairs()) {
            Both both = new Both(gold.get(pair.row()), system.get(pair.column()));
            similarity += Overlap.dice(both.gold().spans(), both.system().spans());
            pairs.add(both);
        }
        List<Thing> goldLeft = unmentioned(gold, system);
        List<Thing> systemLeft = unmentioned(system, gold);
        for (Pair pair : Ranked.best(goldLeft, systemLeft, EntityAlignment::sharedName).pairs()) {
            pairs.add(new Both(goldLeft.get(pair.row()), systemLeft.get(pair.column())));
        }
        return new EntityAlignment(pairs, similarity);
    }

    /** The CEAF-e assignment: phi4 = 2|K ∩ R| / (|K| + |R|). */
    private static Assignment byMentions(List<Thing> gold, List<Thing> system) {
        double[][] weights = new double[gold.size()][system.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                Thing g = gold.get(i);
                Thing s = system.get(j);
                if (g.sharesSpan(s)) {
                    weights[i][j] =
                            Overlap.dice(g.spans(), s.spans())
                                    + SAME_TYPE * (g.type() == s.type() ? 1 : 0)
                                    + SAME_NAME * (g.sharesName(s) ? 1 : 0);
                }
            }
        }
        return Assignment.best(weights);
    }

    private static List<Thing> unmentioned(List<Thing> entities, List<Thing> others) {
        Set<Span> spans = new HashSet<>();
        others.forEach(other -> spans.addAll(other.spans()));
        return entities.stream()
                .filter(entity -> entity.spans().stream().noneMatch(spans::contains))
                .toList();
    }

    private static Optional<double[]> sharedName(Thing gold, Thing system) {
        return gold.sharesName(system)
                ? Optional.of(
                        new double[] {
                            1,
                            0.4 * (gold.type() == system.type() ? 1 : 0)
                                    + 0.6 * Overlap.dice(gold.keys(), system.keys())
                        })
                : Optional.empty();
    }

    /** From the identifier of a system entity to that of its counterpart. */
    Map<String, String> counterparts() {
        Map<String, String> ids = new HashMap<>();
        pairs.forEach(both -> ids.put(both.system().id(), both.gold().id()));
        return ids;
    }

    /** From the identifier of a gold entity to its counterpart. */
    Map<String, Thing> found() {
        return pairs.stream().collect(Collectors.toMap(both -> both.gold().id(), Both::system));
    }
}
