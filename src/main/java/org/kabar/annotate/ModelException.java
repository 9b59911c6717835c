package org.kabar.annotate;

/**
 * Models that are missing, damaged, or not those recorded. The message is one line for a person.
 */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelException(String message) {
        super(message);
    }

    ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
