package org.kabar.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well a clustering agrees with what is right.
 *
 * @param pairs of all pairs that are joined, how many are right, and of all right ones, how many
 *     are joined
 * @param bCubed the same for each element's own cluster, averaged over the elements (Bagga and
 *     Baldwin 1998, Algorithms for Scoring Coreference Chains)
 * @param wrong the pairs joined that are not one
 * @param missed the pairs that are one and not joined
 */
record Quality(Rates pairs, Rates bCubed, List<String> wrong, List<String> missed) {

    /** Precision and recall, from 0 to 1. */
    record Rates(double precision, double recall) {}

    /**
     * Compares two clusterings of the same elements.
     *
     * @param right each element to its cluster
     * @param found each element to its cluster
     */
    static Quality of(Map<String, String> right, Map<String, String> found) {
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<String> elements = right.keySet().stream().sorted().toList();
        int both = 0;
        for (int i = 0; i < elements.size(); i++) {
            for (int j = i + 1; j < elements.size(); j++) {
                boolean areOne = same(right, elements.get(i), elements.get(j));
                boolean joined = same(found, elements.get(i), elements.get(j));
                String pair = elements.get(i) + " = " + elements.get(j);
                if (areOne && joined) {
                    both++;
                } else if (joined) {
                    wrong.add(pair);
                } else if (areOne) {
                    missed.add(pair);
                }
            }
        }
        Rates pairs =
                new Rates(
                        (double) both / (both + wrong.size()),
                        (double) both / (both + missed.size()));
        return new Quality(pairs, bCubed(right, found, elements), wrong, missed);
    }

    private static Rates bCubed(
            Map<String, String> right, Map<String, String> found, List<String> elements) {
        double precision = 0;
        double recall = 0;
        for (String element : elements) {
            Set<String> ofRight = cluster(right, element);
            Set<String> ofFound = cluster(found, element);
            Set<String> shared = new HashSet<>(ofRight);
            shared.retainAll(ofFound);
            precision += (double) shared.size() / ofFound.size();
            recall += (double) shared.size() / ofRight.size();
        }
        return new Rates(precision / elements.size(), recall / elements.size());
    }

    private static boolean same(Map<String, String> clusters, String one, String other) {
        return cluster(clusters, one).contains(other);
    }

    private static Set<String> cluster(Map<String, String> clusters, String element) {
        String cluster = clusters.get(element);
        Set<String> members = new HashSet<>();
        clusters.forEach(
                (member, of) -> {
                    if (of.equals(cluster)) {
                        members.add(member);
                    }
                });
        return members;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "pairs %.3f / %.3f, B-cubed %.3f / %.3f (precision / recall); wrong %s; missed %s",
                pairs.precision(),
                pairs.recall(),
                bCubed.precision(),
                bCubed.recall(),
                wrong,
                missed);
    }
}
