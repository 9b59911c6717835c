package org.kabar.store.bulk;

import org.jspecify.annotations.Nullable;

/** A generation could not be built; what there was before is as it was. */
public final class BulkException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * A failure.
     *
     * @param message what could not be done
     * @param cause why
     */
    BulkException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
