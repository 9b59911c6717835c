package org.kabar.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader pushes, for one who pulls: the reader runs on a thread of its own and waits when it
 * is too far ahead. Used by one thread.
 *
 * @param <T> what is read
 */
final class Pulled<T> implements Iterator<T>, AutoCloseable {

    private static final int AHEAD = 64;

    private final BlockingQueue<Step<T>> queue = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private @Nullable Step<T> next;

    private sealed interface Step<T> {
        record Item<T>(T value) implements Step<T> {}

        record Failed<T>(Throwable cause) implements Step<T> {}

        record End<T>() implements Step<T> {}
    }

    /**
     * Starts the reader.
     *
     * @param reader pushes into what it is given until it has no more, or is told that no more is
     *     wanted
     */
    Pulled(Consumer<Predicate<T>> reader) {
        thread = Thread.ofPlatform().name("kabar-read").daemon().start(() -> run(reader));
    }

    private void run(Consumer<Predicate<T>> reader) {
        try {
            reader.accept(item -> put(new Step.Item<>(item)));
            put(new Step.End<>());
        } catch (RuntimeException | Error failure) {
            put(new Step.Failed<>(failure));
        }
    }

    private boolean put(Step<T> step) {
        try {
            queue.put(step);
            return true;
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean hasNext() {
        return switch (step()) {
            case Step.Item<T> item -> true;
            case Step.End<T> end -> false;
            case Step.Failed<T> failed ->
                    throw new IllegalStateException("the input cannot be read", failed.cause());
        };
    }

    @Override
    public T next() {
        if (hasNext() && step() instanceof Step.Item<T> item) {
            next = null;
            return item.value();
        }
        throw new NoSuchElementException();
    }

    private Step<T> step() {
        Step<T> waiting = next;
        if (waiting == null) {
            try {
                waiting = queue.take();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reading", stopped);
            }
            next = waiting;
        }
        return waiting;
    }

    /** Ends the reader, wherever it is. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
