package org.kabar.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * What came of a run.
 *
 * @param ended when it ended
 * @param total the account of all inputs
 * @param paths the account of each path given, in their order
 * @param reasons how many were refused, by the code of the reason
 * @param models the models that were read with, from name to SHA-256 digest
 * @param retracted articles taken out because the input no longer has them
 * @param quadsAdded statements that came
 * @param quadsRemoved statements that went
 */
public record RunEnd(
        OffsetDateTime ended,
        Counts total,
        List<Counts> paths,
        Map<String, Long> reasons,
        Map<String, String> models,
        long retracted,
        long quadsAdded,
        long quadsRemoved) {

    /** Copies list and maps. */
    public RunEnd {
        paths = List.copyOf(paths);
        reasons = Map.copyOf(reasons);
        models = Map.copyOf(models);
    }

    /**
     * An account.
     *
     * @param read found in the input
     * @param loaded stored
     * @param unchanged in the store already
     * @param rejected refused
     */
    public record Counts(long read, long loaded, long unchanged, long rejected) {}
}
