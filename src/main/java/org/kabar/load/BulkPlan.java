package org.kabar.load;

import java.time.Duration;

/**
 * When a run builds the store anew instead of adding to it.
 *
 * @param triples the fewest triples in the first batch for which it is worth it
 * @param atMost how long it may build until it goes on the usual way; what comes within that time
 *     is lost if the process is killed
 * @param stores which stores are built anew
 */
public record BulkPlan(long triples, Duration atMost, Stores stores) {

    /** Which stores. */
    public enum Stores {
        /** Those that have no article yet. */
        EMPTY,
        /** Any. */
        ALL
    }

    /**
     * For first loads. Fewer than 20,000 triples take little time either way; that number is a
     * judgement and was not measured.
     */
    public static BulkPlan ofFirstLoads() {
        return new BulkPlan(20_000, Duration.ofMinutes(5), Stores.EMPTY);
    }

    /** Always, to the end of the run. */
    public static BulkPlan always() {
        return new BulkPlan(0, Duration.ofDays(365), Stores.ALL);
    }

    boolean isFor(boolean emptyStore) {
        return switch (stores) {
            case EMPTY -> emptyStore;
            case ALL -> true;
        };
    }

    boolean isWorthIt(long first) {
        return first >= triples;
    }

    boolean isOver(Duration spent) {
        return spent.compareTo(atMost) > 0;
    }
}
