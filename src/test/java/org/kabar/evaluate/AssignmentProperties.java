package org.kabar.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kabar.evaluate.Assignment.Pair;

/** The assignment against all that could be. */
class AssignmentProperties {

    private static final int MOST = 6;

    @Property(tries = 500)
    void noOtherAssignmentWeighsMore(@ForAll("weights") double[][] weights) {
        Assignment found = Assignment.best(weights);
        double total = found.pairs().stream().mapToDouble(p -> weights[p.row()][p.column()]).sum();
        assertThat(total).isCloseTo(best(weights, 0, new HashSet<>()), within(1e-9));
    }

    @Property(tries = 500)
    void eachRowAndColumnIsTakenOnceAndForSomething(@ForAll("weights") double[][] weights) {
        Assignment found = Assignment.best(weights);
        assertThat(found.pairs().stream().map(Pair::row)).doesNotHaveDuplicates().isSorted();
        assertThat(found.pairs().stream().map(Pair::column)).doesNotHaveDuplicates();
        assertThat(found.pairs()).allMatch(pair -> weights[pair.row()][pair.column()] > 0);
    }

    @Example
    void nothingGoesWithNothing() {
        assertThat(Assignment.best(new double[0][0]).pairs()).isEmpty();
        assertThat(Assignment.best(new double[3][0]).pairs()).isEmpty();
        assertThat(Assignment.best(new double[2][2]).pairs()).isEmpty();
    }

    /** Half of the weights are 0 and many are equal, as where two sides have little in common. */
    @Provide
    Arbitrary<double[][]> weights() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, MOST);
        Arbitrary<Double> weight =
                Arbitraries.oneOf(
                        Arbitraries.of(0.0, 0.0, 0.5, 1.0),
                        Arbitraries.doubles().between(0, 10).ofScale(3));
        return size.flatMap(
                rows ->
                        size.flatMap(
                                columns ->
                                        weight.array(double[].class)
                                                .ofSize(columns)
                                                .array(double[][].class)
                                                .ofSize(rows)));
    }

    private static double best(double[][] weights, int row, Set<Integer> taken) {
        if (row == weights.length) {
            return 0;
        }
        double best = best(weights, row + 1, taken);
        for (int column = 0; column < weights[row].length; column++) {
            if (taken.add(column)) {
                best = Math.max(best, weights[row][column] + best(weights, row + 1, taken));
                taken.remove(column);
            }
        }
        return best;
    }
}
