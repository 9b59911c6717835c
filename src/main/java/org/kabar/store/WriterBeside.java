package org.kabar.store;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Lets another writer write on a thread of its own, so that the next graph is read from the store
 * meanwhile. A few graphs wait at most. Used by one thread.
 */
final class WriterBeside implements GraphWriter, AutoCloseable {

    private static final int WAITING = 16;

    private final GraphWriter writer;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Queue<Future<?>> waiting = new ArrayDeque<>();

    /**
     * Starts the thread.
     *
     * @param writer not to be used by others until this one is closed
     */
    WriterBeside(GraphWriter writer) {
        this.writer = writer;
    }

    @Override
    public void begin() throws IOException {
        writer.begin();
    }

    /**
     * Returns before the graph is written.
     *
     * @throws IOException if it, or one before it, could not be written
     */
    @Override
    public void graph(Node name, List<Triple> triples) throws IOException {
        while (waiting.size() >= WAITING) {
            await(waiting.remove());
        }
        waiting.add(
                thread.submit(
                        () -> {
                            writer.graph(name, triples);
                            return name;
                        }));
    }

    @Override
    public void end() throws IOException {
        while (!waiting.isEmpty()) {
            await(waiting.remove());
        }
        writer.end();
    }

    private static void await(Future<?> writing) throws IOException {
        try {
            writing.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a graph was being written", stop);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("a graph could not be written", failure.getCause());
        }
    }

    /** Gives up what still waits, and returns when nothing is being written any more. */
    @Override
    public void close() {
        waiting.forEach(writing -> writing.cancel(false));
        thread.close();
    }
}
