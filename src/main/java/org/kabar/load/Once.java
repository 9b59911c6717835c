package org.kabar.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, and only once. Thread-safe; who asks while it is
 * being made waits.
 */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private final List<T> made = new ArrayList<>(1);

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made.add(maker.get());
        }
        return made.getFirst();
    }

    /** The value, if it has been made. */
    synchronized Optional<T> made() {
        return made.stream().findFirst();
    }
}
