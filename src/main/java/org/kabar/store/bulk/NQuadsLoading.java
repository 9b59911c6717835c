package org.kabar.store.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Brings files of N-Quads or N-Triples into a build: blocks of lines are looked at on several
 * threads, and taken on the caller's in the order of the file, so that the result is always the
 * same.
 */
final class NQuadsLoading implements AutoCloseable {

    private final GenerationBuilder builder;
    private final ExecutorService workers;
    private final int window;

    /**
     * Into a build.
     *
     * @param jobs how many threads
     */
    NQuadsLoading(GenerationBuilder builder, int jobs) {
        this.builder = builder;
        this.workers = Executors.newFixedThreadPool(jobs);
        this.window = 2 * jobs;
    }

    /**
     * Reads a file to its end.
     *
     * @param stream the file, not compressed; it stays open
     * @param file tells it from other files of the build
     * @param broken told of each line that is no statement, in order
     * @throws IOException if it cannot be read; what was read stays in the build
     */
    void read(InputStream stream, SourceFile file, Consumer<BrokenStatement> broken)
            throws IOException {
        Deque<Future<EncodedBlock>> ahead = new ArrayDeque<>();
        LineBlocks blocks = new LineBlocks(stream);
        long line = 0;
        try {
            Optional<LineBlock> block = blocks.next();
            while (block.isPresent() || !ahead.isEmpty()) {
                if (block.isPresent() && ahead.size() < window) {
                    LineBlock lines = block.get();
                    ahead.add(
                            workers.submit(
                                    new BlockEncoder(lines, file, builder.dictionary())::encode));
                    block = blocks.next();
                } else {
                    EncodedBlock done = done(ahead.remove());
                    take(done);
                    for (BrokenStatement each : done.broken()) {
                        broken.accept(each.inFile(line));
                    }
                    line += done.lines();
                }
            }
        } finally {
            ahead.forEach(future -> future.cancel(true));
        }
    }

    private void take(EncodedBlock block) {
        int[] found = builder.settle(block.pending());
        int[] ids = block.ids();
        for (int i = 0; i < 4 * block.statements(); i += 4) {
            builder.add(
                    TermIds.settled(ids[i], found),
                    TermIds.settled(ids[i + 1], found),
                    TermIds.settled(ids[i + 2], found),
                    TermIds.settled(ids[i + 3], found));
        }
    }

    private static EncodedBlock done(Future<EncodedBlock> future) {
        try {
            return future.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new BulkException("interrupted", stop);
        } catch (ExecutionException failure) {
            throw new BulkException("a block could not be read", failure.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
