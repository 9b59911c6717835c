package org.kabar.spark;

/** A mistake of the user, told in one line. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One line that says what is wrong and, if possible, what to do. */
    UsageException(String message) {
        super(message);
    }
}
