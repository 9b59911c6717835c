package org.kabar.store.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Sorts statements in memory, once for each index. While what is sorted is used by others, the next
 * order is made from it: three copies of the statements are in memory then.
 */
final class SortedOrders {

    private static final int COPIES = 3;

    private final List<IndexOrder> orders;
    private final TermOrder terms;
    private final BlockingQueue<int[]> free = new ArrayBlockingQueue<>(COPIES);

    /**
     * Sorts.
     *
     * @param orders of the indexes
     * @param terms the order of the terms
     */
    SortedOrders(List<IndexOrder> orders, TermOrder terms) {
        this.orders = orders;
        this.terms = terms;
    }

    /** Takes what is sorted. */
    @FunctionalInterface
    interface Taker {
        /**
         * Takes statements in one order.
         *
         * @param sorted their ordinals; not to be used after {@code done}
         * @param size how many statements
         * @param done to be run when they are no longer used, by any thread
         */
        void take(IndexOrder order, int[] sorted, int size, Runnable done);
    }

    /**
     * Statements in the first of the orders, each once.
     *
     * @param ordinals their terms; there may be more behind them
     * @param size how many statements
     */
    @SuppressWarnings("ArrayRecordComponent") // it is handed on and never compared
    record First(int[] ordinals, int size) {}

    /**
     * Sorts statements the first time.
     *
     * @param tuples at least one; empty afterwards
     */
    First first(TupleList tuples, Superseding superseding) {
        int width = tuples.width();
        int[] unsorted = new int[tuples.size() * width];
        int size = fill(unsorted, tuples, superseding);
        for (int i = 1; i < COPIES; i++) {
            free.add(new int[unsorted.length]);
        }
        TupleSort sort = new TupleSort(width, size, terms.most());
        int[] sorted = sorted(sort, unsorted, orders.getFirst().passes());
        free.add(unsorted);
        return new First(sorted, unique(sorted, size, width));
    }

    /** Gives statements to a taker in each of the orders; to be called once. */
    void each(First first, Taker taker) {
        IndexOrder before = orders.getFirst();
        TupleSort sort = new TupleSort(before.width(), first.size(), terms.most());
        int[] sorted = first.ordinals();
        for (IndexOrder order : orders) {
            if (!order.equals(before)) {
                sorted = sorted(sort, sorted, order.passesAfter(before));
            }
            int[] result = sorted;
            taker.take(order, result, first.size(), () -> free.add(result));
            before = order;
        }
    }

    private int fill(int[] ordinals, TupleList tuples, Superseding superseding) {
        int width = tuples.width();
        int[] filled = {0};
        tuples.drain(
                (piece, from) -> {
                    int graph = width == 4 ? piece[from] : TermIds.NONE;
                    if (!superseding.isDead(graph, piece[from + width - 3])) {
                        for (int i = from; i < from + width; i++) {
                            ordinals[filled[0]++] = terms.ordinal(piece[i]);
                        }
                    }
                });
        return filled[0] / width;
    }

    private int[] sorted(TupleSort sort, int[] from, List<Integer> columns) {
        try {
            int[] one = free.take();
            int[] other = free.take();
            int[] result = sort.sort(from, one, other, columns);
            free.add(result == one ? other : one);
            return result;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new BulkException("interrupted", stop);
        }
    }

    /** Drops statements that stand there already; gives how many are left. */
    private static int unique(int[] sorted, int size, int width) {
        int kept = Math.min(1, size);
        for (int i = 1; i < size; i++) {
            int from = i * width;
            int last = (kept - 1) * width;
            if (!Arrays.equals(sorted, from, from + width, sorted, last, last + width)) {
                if (kept != i) {
                    System.arraycopy(sorted, from, sorted, kept * width, width);
                }
                kept++;
            }
        }
        return kept;
    }
}
