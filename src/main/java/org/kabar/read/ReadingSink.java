package org.kabar.read;

import java.util.function.Supplier;
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

    /**
     * Takes one whose place and extent are known, but whose characters are still to be read. A sink
     * with many threads may leave that to one of them; others read it at once.
     *
     * @param reading reads it, on any thread; to be asked once
     * @return whether more is wanted
     */
    default boolean acceptUnread(Supplier<Reading> reading) {
        return accept(reading.get());
    }
}
