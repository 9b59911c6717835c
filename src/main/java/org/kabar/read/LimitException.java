package org.kabar.read;

import java.io.IOException;

/** A stream gives more than it may; the message names the limit. Never leaves this package. */
final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitException(String message) {
        super(message);
    }
}
