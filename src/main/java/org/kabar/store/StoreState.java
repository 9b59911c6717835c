package org.kabar.store;

import java.time.Instant;
import java.util.Optional;

/**
 * How a store lies on the disk.
 *
 * @param generation the name of the generation in use
 * @param occupied the bytes of disk that the data take
 * @param needed the bytes that a fresh copy of them would take
 * @param free the bytes of disk that are free
 * @param statistics when the optimizer's statistics were taken; empty if there are none
 * @param statisticsStale whether they are missing or tell of a much larger or smaller store
 * @param worthCompacting whether a compaction wins so much that the next load does it
 */
public record StoreState(
        String generation,
        long occupied,
        long needed,
        long free,
        Optional<Instant> statistics,
        boolean statisticsStale,
        boolean worthCompacting) {

    /** The bytes of disk that a compaction would win. */
    public long wasted() {
        return Math.max(0, occupied - needed);
    }
}
