package org.kabar.store.bulk;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The order of one index of TDB2.
 *
 * @param name such as {@code POSG}
 * @param columns where each of its terms stands in a statement as it is kept here: graph, if any,
 *     subject, predicate, object
 */
record IndexOrder(String name, List<Integer> columns) {

    /**
     * The indexes of quads, each after one that begins with the term that it ends with, so that
     * sorting has less to do.
     */
    static final List<IndexOrder> OF_QUADS =
            orders("GSPO", "GSPO", "SPOG", "GPOS", "POSG", "GOSP", "OSPG");

    /** The indexes of triples. */
    static final List<IndexOrder> OF_TRIPLES = orders("SPO", "SPO", "POS", "OSP");

    /** Copies the list. */
    IndexOrder {
        columns = List.copyOf(columns);
    }

    private static List<IndexOrder> orders(String primary, String... names) {
        return java.util.Arrays.stream(names)
                .map(
                        name ->
                                new IndexOrder(
                                        name, name.chars().map(primary::indexOf).boxed().toList()))
                .toList();
    }

    /** How many terms there are. */
    int width() {
        return columns.size();
    }

    /** Whether it tells of one predicate after the other, in whatever graph. */
    boolean isByPredicate() {
        return name.startsWith("POS");
    }

    /** The column at a place of the index. */
    int column(int place) {
        return columns.get(place);
    }

    /**
     * The columns to sort by, one after the other and each time without changing the order of
     * equals, to come from another order to this one.
     *
     * @param before the order that there is; an order of the same columns
     */
    List<Integer> passesAfter(IndexOrder before) {
        List<Integer> all = passes();
        return all.getFirst().equals(before.columns().getFirst())
                ? all.subList(1, all.size())
                : all;
    }

    /** The same, from no order at all. */
    List<Integer> passes() {
        return IntStream.rangeClosed(1, width()).map(i -> column(width() - i)).boxed().toList();
    }
}
