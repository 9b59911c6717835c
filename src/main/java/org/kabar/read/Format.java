package org.kabar.read;

import java.io.IOException;

/**
 * A kind of content that articles or extractions come in.
 *
 * <p>Implementations read lazily, hold one article at a time, and never throw for bad content: it
 * becomes a refusal that says where and why. They keep no state between inputs.
 */
interface Format {

    /**
     * Reads an input to its end, or until the sink wants no more.
     *
     * @return whether the sink wants more
     * @throws IOException if the stream itself fails
     */
    boolean read(Input input, ReadingSink sink) throws IOException;
}
