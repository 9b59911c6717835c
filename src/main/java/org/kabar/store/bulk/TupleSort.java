package org.kabar.store.bulk;

import java.util.List;

/**
 * Sorts statements by some of their columns: a radix sort from the least significant digit on,
 * which leaves the order of equals as it was (Knuth, The Art of Computer Programming, volume 3,
 * section 5.2.5).
 */
final class TupleSort {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private final int width;
    private final int size;
    private final int digits;

    /**
     * A sort of statements.
     *
     * @param width how many terms each has
     * @param size how many there are
     * @param most the largest of the terms
     */
    TupleSort(int width, int size, int most) {
        this.width = width;
        this.size = size;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most);
        this.digits = Math.max(1, (bits + DIGIT_BITS - 1) / DIGIT_BITS);
    }

    /**
     * Sorts.
     *
     * @param from the statements; not changed
     * @param one room for as many
     * @param other the same again
     * @param columns by which to sort, the least significant first
     * @return which of the two has the result
     */
    int[] sort(int[] from, int[] one, int[] other, List<Integer> columns) {
        int[] source = from;
        int[] target = one;
        int[] spare = other;
        for (int column : columns) {
            int[][] places = places(source, column);
            for (int digit = 0; digit < digits; digit++) {
                if (isOneForAll(places[digit])) {
                    continue;
                }
                pass(source, target, column, digit * DIGIT_BITS, places[digit]);
                int[] sorted = target;
                target = spare;
                spare = sorted;
                source = sorted;
            }
        }
        if (source == from) {
            System.arraycopy(from, 0, one, 0, size * width);
            return one;
        }
        return source;
    }

    /** Where statements with each value of each digit of a column begin, in the sorted order. */
    private int[][] places(int[] source, int column) {
        int[][] places = new int[digits][DIGITS + 1];
        for (int i = column; i < size * width; i += width) {
            int term = source[i];
            for (int digit = 0; digit < digits; digit++) {
                places[digit][(term >>> digit * DIGIT_BITS & (DIGITS - 1)) + 1]++;
            }
        }
        for (int[] ofDigit : places) {
            for (int value = 0; value < DIGITS; value++) {
                ofDigit[value + 1] += ofDigit[value];
            }
        }
        return places;
    }

    private boolean isOneForAll(int[] places) {
        for (int value = 0; value < DIGITS; value++) {
            if (places[value + 1] > places[value]) {
                return places[value + 1] - places[value] == size;
            }
        }
        return true;
    }

    /** Sorts by one digit of one column. */
    private void pass(int[] source, int[] target, int column, int shift, int[] places) {
        for (int i = 0; i < size * width; i += width) {
            int at = places[source[i + column] >>> shift & (DIGITS - 1)]++ * width;
            target[at] = source[i];
            target[at + 1] = source[i + 1];
            target[at + 2] = source[i + 2];
            if (width == 4) {
                target[at + 3] = source[i + 3];
            }
        }
    }
}
