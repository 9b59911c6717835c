package org.kabar.load;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on many threads and hands the results on in the order of the input, one at a time, on
 * the caller's thread.
 *
 * <p>At most four pieces of work per thread are under way, so that memory stays bounded however
 * fast the input comes. Used by one thread.
 *
 * @param <T> what comes in
 * @param <R> what comes out
 */
final class InOrder<T, R> implements AutoCloseable {

    private static final int WINDOW_PER_THREAD = 4;

    private final Function<T, R> work;
    private final Consumer<R> results;
    private final ExecutorService workers;
    private final Queue<Future<R>> pending = new ArrayDeque<>();
    private final int window;

    /**
     * Starts the threads.
     *
     * @param threads how many
     * @param work a thread-safe function; what it throws ends the run
     * @param results takes the results
     */
    InOrder(int threads, Function<T, R> work, Consumer<R> results) {
        this.work = work;
        this.results = results;
        this.window = threads * WINDOW_PER_THREAD;
        this.workers =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().name("kabar-", 1).daemon().factory());
    }

    /** Takes a piece of work; hands on finished results while too many are under way. */
    void accept(T piece) {
        pending.add(workers.submit(() -> work.apply(piece)));
        while (pending.size() >= window) {
            handOn();
        }
    }

    /** Hands on all that is still under way. */
    void drain() {
        while (!pending.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        try {
            results.accept(pending.remove().get());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were being read", stop);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a worker failed", failure.getCause());
        }
    }

    /** Ends the threads; work that was not handed on is dropped. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
