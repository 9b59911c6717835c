package org.kabar.extract.event;

/**
 * One event leans on another.
 *
 * @param kind how
 * @param from the number of the leaning one in the log
 * @param to the number of the other
 */
record Link(Kind kind, int from, int to) {

    /** How an event may lean on another. */
    enum Kind {
        /** It aims at it. */
        PURPOSE,
        /** It depends on it. */
        CONDITION,
        /** It is given in return for it. */
        EXCHANGE
    }

    static Link of(Kind kind, LinkReader.Logged from, LinkReader.Logged to) {
        return new Link(kind, from.number(), to.number());
    }
}
