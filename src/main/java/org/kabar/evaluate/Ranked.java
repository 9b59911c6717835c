package org.kabar.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One-to-one pairs that are the best in several respects, of which the first counts most.
 *
 * <p>Values are read as digits of one number whose base is larger than the number of pairs, so that
 * no sum of later values outweighs an earlier one.
 */
final class Ranked {

    private Ranked() {}

    /**
     * Finds the pairs: the sum of the first value is as large as can be, then that of the second,
     * and so on.
     *
     * @param score the values of a pair, each from 0 to 1 and all but the last either; empty if the
     *     two cannot be a pair
     */
    static <G, S> Assignment best(
            List<G> golds, List<S> systems, BiFunction<G, S, Optional<double[]>> score) {
        double base = Math.min(golds.size(), systems.size()) + 1.0;
        double[][] weights = new double[golds.size()][systems.size()];
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < systems.size(); j++) {
                double weight = 0;
                for (double part :
                        score.apply(golds.get(i), systems.get(j)).orElseGet(() -> new double[0])) {
                    weight = weight * base + part;
                }
                weights[i][j] = weight;
            }
        }
        return Assignment.best(weights);
    }
}
