package org.kabar.store.bulk;

import java.util.ArrayList;
import java.util.List;

/**
 * Statements as identifiers of their terms, in the order in which they came. Used by one thread.
 */
final class TupleList {

    /** The most that a list takes, so that all can be copied into one array. */
    static final int MOST = Integer.MAX_VALUE / 8;

    /** How many statements stand in one piece. */
    private static final int PIECE = 1 << 18;

    private final int width;
    private final List<int[]> pieces = new ArrayList<>();
    private int size;

    /**
     * An empty list.
     *
     * @param width how many terms each has
     */
    TupleList(int width) {
        this.width = width;
    }

    /** How many terms each has. */
    int width() {
        return width;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** Adds one of four terms. */
    void add(int first, int second, int third, int fourth) {
        int[] piece = piece();
        int at = size % PIECE * width;
        piece[at] = first;
        piece[at + 1] = second;
        piece[at + 2] = third;
        piece[at + 3] = fourth;
        size++;
    }

    /** Adds one of three terms. */
    void add(int first, int second, int third) {
        int[] piece = piece();
        int at = size % PIECE * width;
        piece[at] = first;
        piece[at + 1] = second;
        piece[at + 2] = third;
        size++;
    }

    private int[] piece() {
        if (size == pieces.size() * PIECE) {
            pieces.add(new int[PIECE * width]);
        }
        return pieces.getLast();
    }

    /** What is done with each when the list is emptied. */
    @FunctionalInterface
    interface Taker {
        /**
         * Takes one.
         *
         * @param terms where its terms stand
         * @param from the place of the first
         */
        void take(int[] terms, int from);
    }

    /** Gives all to a taker, in order, and gives up each piece when it is done with it. */
    void drain(Taker taker) {
        for (int piece = 0; piece < pieces.size(); piece++) {
            int[] terms = pieces.get(piece);
            int count = Math.min(PIECE, size - piece * PIECE);
            for (int i = 0; i < count; i++) {
                taker.take(terms, i * width);
            }
            pieces.set(piece, new int[0]);
        }
        pieces.clear();
        size = 0;
    }
}
