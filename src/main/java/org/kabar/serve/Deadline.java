package org.kabar.serve;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Stops a query whose time is over, also while it is being set up, which is when joins read their
 * first side: ARQ 5.6 holds its own alarm back until then. Thread-safe.
 *
 * @param limit how long a query may take
 */
record Deadline(Duration limit) {

    /**
     * Does something with a query.
     *
     * @throws QueryCancelledException if it took longer than it may
     */
    <T> T within(QueryExec exec, Supplier<T> work) {
        CompletableFuture<Boolean> late =
                new CompletableFuture<Boolean>()
                        .completeOnTimeout(true, limit.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> decided = late.thenAccept(isLate -> stopIf(isLate, exec));
        try {
            return work.get();
        } catch (NullPointerException failure) {
            // A hash join that is stopped before it began clears a table that it has not.
            if (late.getNow(false)) {
                throw new QueryCancelledException();
            }
            throw failure;
        } finally {
            late.complete(false);
            decided.join();
        }
    }

    /** On a thread of its own, since it waits for the query, which may take a moment to notice. */
    private static void stopIf(boolean late, QueryExec exec) {
        if (late) {
            Thread.ofPlatform().name("kabar-stop").daemon().start(exec::abort);
        }
    }
}
