package org.kabar.load;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kabar.model.Reading;
import org.kabar.read.Inputs;
import org.kabar.read.ReadingSink;

/**
 * The first half of a run: reads inputs and understands them on several threads, in the order of
 * the input.
 *
 * @param inputs reads
 * @param paths what to read
 * @param jobs how many threads
 * @param limit after how many readings to stop
 */
public record Extracting(Inputs inputs, List<String> paths, int jobs, long limit) {

    /** Copies the list. */
    public Extracting {
        paths = List.copyOf(paths);
    }

    /**
     * Something found under one of the paths.
     *
     * @param path which path, from 0
     * @param reading what was found
     */
    public record Found(int path, Reading reading) {}

    /** Something that a worker is to read, so that the one thread that finds it need not. */
    private record Unread(int path, Supplier<Reading> reading) {

        Found read() {
            return new Found(path, reading.get());
        }

        /** Hands all on unread. */
        record Sink(Predicate<Supplier<Reading>> next) implements ReadingSink {

            @Override
            public boolean accept(Reading reading) {
                return acceptUnread(() -> reading);
            }

            @Override
            public boolean acceptUnread(Supplier<Reading> reading) {
                return next.test(reading);
            }
        }
    }

    /**
     * Runs to the end of the input or to the limit.
     *
     * @param work what to do with each reading; called on several threads at once
     * @param results takes what came of it, on the caller's thread and in the order of the input
     */
    public <R> void run(Function<Reading, R> work, Consumer<R> results) {
        runEach(found -> work.apply(found.reading()), results);
    }

    /**
     * The same, for work that asks under which path something was found.
     *
     * @return how many readings came from each path, counted as they were read
     */
    public <R> List<Long> runEach(Function<Found, R> work, Consumer<R> results) {
        AtomicLong left = new AtomicLong(limit);
        long[] counts = new long[paths.size()];
        try (InOrder<Unread, R> workers =
                new InOrder<>(jobs, unread -> work.apply(unread.read()), results)) {
            inputs.readEach(
                    paths,
                    path ->
                            new Unread.Sink(
                                    unread -> {
                                        counts[path]++;
                                        workers.accept(new Unread(path, unread));
                                        return left.decrementAndGet() > 0;
                                    }));
            workers.drain();
        }
        return Arrays.stream(counts).boxed().toList();
    }
}
