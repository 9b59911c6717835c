package org.kabar.store;

/** A store that cannot be used; the message is one line for a person. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A problem that has no cause worth showing. */
    public StoreException(String message) {
        super(message);
    }

    /** A problem with a cause. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
