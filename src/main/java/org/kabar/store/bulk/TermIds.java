package org.kabar.store.bulk;

/**
 * The identifiers that terms have while a generation is built: numbers from 0 in the order in which
 * they came for terms that stand in the node file, negative ones for those whose value TDB2 keeps
 * in the identifier itself. Numbers of the first kind are ordered as TDB2's identifiers are.
 */
final class TermIds {

    /** The most terms of the node file: about a billion. */
    static final int MOST = 1 << 30;

    /** No term: where a statement has no graph. */
    static final int NONE = Integer.MAX_VALUE;

    /** Not found. */
    static final int ABSENT = Integer.MAX_VALUE - 1;

    private TermIds() {}

    /** The identifier of the inline value of a number. */
    static int inline(int number) {
        return number | Integer.MIN_VALUE;
    }

    /** Whether a term's value is in its identifier. */
    static boolean isInline(int id) {
        return id < 0;
    }

    /** The number of an inline value. */
    static int number(int id) {
        return id & Integer.MAX_VALUE;
    }

    /** Marks a term of a block that the dictionary does not have. */
    static int pending(int number) {
        return number + MOST;
    }

    /** Whether a term is one of those. */
    static boolean isPending(int id) {
        return id >= MOST && id < ABSENT;
    }

    /**
     * What a term is in the end.
     *
     * @param settled the identifiers of the pending terms, by their numbers
     */
    static int settled(int id, int[] settled) {
        return isPending(id) ? settled[id - MOST] : id;
    }
}
