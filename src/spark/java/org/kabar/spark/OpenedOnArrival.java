package org.kabar.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that is sent as settings alone and opened where it arrives, once, when it is first
 * needed there. Thread-safe.
 *
 * @param <T> what is opened
 */
abstract class OpenedOnArrival<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient @Nullable T opened;

    /** Opens it; called once in each process. */
    protected abstract T open();

    /** What is opened; opens it if it is not yet. */
    final synchronized T tools() {
        T open = opened;
        if (open == null) {
            open = open();
            opened = open;
        }
        return open;
    }
}
