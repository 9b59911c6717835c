package org.kabar.serve;

import java.time.Duration;

/** A query that ran longer than it may and was stopped. */
public final class QueryTimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A stopped query.
     *
     * @param limit how long it might have run
     */
    public QueryTimeoutException(Duration limit) {
        super("the query was stopped: it ran longer than " + inWords(limit) + " (see --timeout)");
    }

    private static String inWords(Duration limit) {
        return limit.toMillis() % 1000 == 0
                ? limit.toSeconds() + " s"
                : limit.toMillis() / 1000.0 + " s";
    }
}
