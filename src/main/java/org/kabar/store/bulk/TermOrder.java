package org.kabar.store.bulk;

/**
 * The order of TDB2's identifiers, as it is when statements are sorted: terms of the node file in
 * their order, then inline values by value. A term's place in this order is its ordinal. Immutable,
 * for any thread, as long as no term is added.
 */
final class TermOrder {

    private final NodeFile nodes;
    private final int stored;
    private final int[] byRank;
    private final int[] ranks;
    private final long[] values;

    /** The order of all terms that there are now. */
    TermOrder(NodeFile nodes) {
        this.nodes = nodes;
        this.stored = nodes.terms();
        this.byRank = nodes.inline().ranked();
        this.ranks = new int[byRank.length];
        this.values = new long[byRank.length];
        for (int rank = 0; rank < byRank.length; rank++) {
            ranks[byRank[rank]] = rank;
            values[rank] = nodes.inline().value(byRank[rank]);
        }
    }

    /** The largest ordinal. */
    int most() {
        return Math.max(0, stored + byRank.length - 1);
    }

    /** The ordinal of a term. */
    int ordinal(int id) {
        return TermIds.isInline(id)
                ? stored + ranks[TermIds.number(id)]
                : nodes.superseding().original(id);
    }

    /** What stands for the term of an ordinal now. */
    int id(int ordinal) {
        return ordinal < stored
                ? nodes.superseding().latest(ordinal)
                : TermIds.inline(byRank[ordinal - stored]);
    }

    /** The identifier, as it stands on the disk, of the term of an ordinal. */
    long onDisk(int ordinal) {
        return ordinal < stored ? nodes.onDisk(ordinal) : values[ordinal - stored];
    }
}
