package org.kabar.serve;

/** A question that cannot be put as it stands: the message is one clear line for whoever asked. */
public final class InvalidQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A question that cannot be put.
     *
     * @param message one line that says what is wrong and, where there is one, what would be right
     */
    public InvalidQueryException(String message) {
        super(message);
    }
}
