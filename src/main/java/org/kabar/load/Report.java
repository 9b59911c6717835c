package org.kabar.load;

import java.util.List;
import java.util.Map;

/**
 * What came of a run.
 *
 * @param inputs the paths as given
 * @param tally the account of articles
 * @param quadsAdded quads that were not in the store before
 * @param quadsRemoved quads of replaced articles that are no longer in it
 * @param models the models used, from name to SHA-256 digest
 * @param seconds wall time of the run, and for each stage the time spent in it, summed over its
 *     threads
 */
public record Report(
        List<String> inputs,
        Tally tally,
        long quadsAdded,
        long quadsRemoved,
        Map<String, String> models,
        Map<String, Double> seconds) {

    /** Copies lists and maps. */
    public Report {
        inputs = List.copyOf(inputs);
        models = Map.copyOf(models);
        seconds = Map.copyOf(seconds);
    }
}
