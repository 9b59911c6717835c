package org.kabar.load;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kabar.store.Retracted;
import org.kabar.store.RunEnd;

/**
 * What came of a run.
 *
 * @param run the identifier of the run
 * @param started when it began
 * @param ended when it ended
 * @param paths the account of each path given, in their order; they add up to the whole
 * @param tally the account of all articles
 * @param quadsAdded quads that were not in the store before
 * @param quadsRemoved quads of replaced articles that are no longer in it
 * @param retracted what was taken out because the input no longer has it
 * @param models the models used, from name to SHA-256 digest
 * @param seconds wall time of the run, and for each stage the time spent in it, summed over its
 *     threads
 */
public record Report(
        String run,
        OffsetDateTime started,
        OffsetDateTime ended,
        List<PathTally> paths,
        Tally tally,
        long quadsAdded,
        long quadsRemoved,
        Retracted retracted,
        Map<String, String> models,
        Map<String, Double> seconds) {

    /**
     * Copies lists and maps, and checks that the paths add up.
     *
     * @throws IllegalStateException if they do not, which is a fault of Kabar
     */
    public Report {
        paths = List.copyOf(paths);
        models = Map.copyOf(models);
        seconds = Map.copyOf(seconds);
        long read = paths.stream().mapToLong(PathTally::read).sum();
        if (read != tally.read()) {
            throw new IllegalStateException(
                    "the paths have " + read + " readings, the run " + tally.read());
        }
    }

    /** The same as the store remembers it. */
    public RunEnd end() {
        Map<String, Long> coded = new TreeMap<>();
        tally.reasons().forEach((reason, count) -> coded.put(reason.code(), count));
        return new RunEnd(
                ended,
                new RunEnd.Counts(
                        tally.read(), tally.loaded(), tally.unchanged(), tally.rejected()),
                paths.stream()
                        .map(
                                it ->
                                        new RunEnd.Counts(
                                                it.read(),
                                                it.loaded(),
                                                it.unchanged(),
                                                it.rejected()))
                        .toList(),
                coded,
                models,
                retracted.articles(),
                quadsAdded,
                quadsRemoved);
    }
}
