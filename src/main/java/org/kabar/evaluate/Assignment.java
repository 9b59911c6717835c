package org.kabar.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * One-to-one pairs of rows and columns of greatest total weight.
 *
 * <p>The Hungarian algorithm with potentials, adding one row at a time along a cheapest augmenting
 * path (Kuhn 1955, Munkres 1957; in this form Jonker and Volgenant 1987): O(n² m) for n rows and m
 * columns, n ≤ m. Written here because it is short, and because the libraries that have it want
 * square matrices and a graph of objects.
 *
 * @param pairs the pairs, by row
 */
record Assignment(List<Pair> pairs) {

    /**
     * One pair.
     *
     * @param row its row, from 0
     * @param column its column, from 0
     */
    record Pair(int row, int column) {

        private Pair turned() {
            return new Pair(/* row= */ column, /* column= */ row);
        }
    }

    Assignment {
        pairs = List.copyOf(pairs);
    }

    /**
     * Finds the pairs; those of weight 0 are none.
     *
     * @param weights rows of equal length, nothing below 0
     */
    static Assignment best(double[][] weights) {
        if (weights.length == 0 || weights[0].length == 0) {
            return new Assignment(List.of());
        }
        if (weights.length > weights[0].length) {
            List<Pair> turned = new ArrayList<>();
            best(transposed(weights)).pairs.forEach(pair -> turned.add(pair.turned()));
            return new Assignment(turned.stream().sorted(BY_ROW).toList());
        }
        List<Pair> pairs = new ArrayList<>();
        int[] rowOf = new Search(weights).run();
        for (int column = 1; column < rowOf.length; column++) {
            int row = rowOf[column] - 1;
            if (row >= 0 && weights[row][column - 1] > 0) {
                pairs.add(new Pair(row, column - 1));
            }
        }
        return new Assignment(pairs.stream().sorted(BY_ROW).toList());
    }

    private static final java.util.Comparator<Pair> BY_ROW =
            java.util.Comparator.comparingInt(Pair::row);

    /** The members of a list that no pair holds, in their order. */
    <T> List<T> rest(List<T> members, ToIntFunction<Pair> side) {
        Set<Integer> taken = new HashSet<>();
        pairs.forEach(pair -> taken.add(side.applyAsInt(pair)));
        List<T> rest = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (!taken.contains(i)) {
                rest.add(members.get(i));
            }
        }
        return Collections.unmodifiableList(rest);
    }

    private static double[][] transposed(double[][] weights) {
        double[][] turned = new double[weights[0].length][weights.length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights[i].length; j++) {
                turned[j][i] = weights[i][j];
            }
        }
        return turned;
    }

    /** One run over a matrix with no more rows than columns; index 0 stands for "none". */
    private static final class Search {

        private final double[][] weights;
        private final double[] rowPotential;
        private final double[] columnPotential;
        private final int[] rowOf;
        private final int[] way;

        Search(double[][] weights) {
            this.weights = weights;
            int columns = weights[0].length;
            rowPotential = new double[weights.length + 1];
            columnPotential = new double[columns + 1];
            rowOf = new int[columns + 1];
            way = new int[columns + 1];
        }

        /** For each column, from 1, the row it goes to, from 1; 0 for none. */
        int[] run() {
            for (int row = 1; row <= weights.length; row++) {
                rowOf[0] = row;
                int column = freeColumn();
                while (column != 0) {
                    rowOf[column] = rowOf[way[column]];
                    column = way[column];
                }
            }
            return rowOf;
        }

        /** Extends the cheapest path from the new row until it meets a free column. */
        private int freeColumn() {
            double[] low = new double[rowOf.length];
            Arrays.fill(low, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[rowOf.length];
            int column = 0;
            do {
                used[column] = true;
                column = step(column, low, used);
            } while (rowOf[column] != 0);
            return column;
        }

        private int step(int from, double[] low, boolean[] used) {
            int row = rowOf[from];
            double delta = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int j = 1; j < rowOf.length; j++) {
                if (used[j]) {
                    continue;
                }
                double cost = -weights[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
                if (cost < low[j]) {
                    low[j] = cost;
                    way[j] = from;
                }
                if (low[j] < delta) {
                    delta = low[j];
                    next = j;
                }
            }
            for (int j = 0; j < rowOf.length; j++) {
                if (used[j]) {
                    rowPotential[rowOf[j]] += delta;
                    columnPotential[j] -= delta;
                } else {
                    low[j] -= delta;
                }
            }
            return next;
        }
    }
}
