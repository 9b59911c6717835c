package org.kabar.read;

import org.kabar.model.Reading;

/** Takes what is read, one at a time, in the order of the input. */
@FunctionalInterface
public interface ReadingSink {

    /**
     * Takes one reading; may block to slow the reader down.
     *
     * @return whether more is wanted
     */
    boolean accept(Reading reading);
}
