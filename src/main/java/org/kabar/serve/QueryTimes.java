package org.kabar.serve;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long one query took each time.
 *
 * @param rows of its answer
 * @param times on the clock, ascending, at least one
 * @param work processor times, ascending; none where they are not known
 */
public record QueryTimes(long rows, List<Duration> times, List<Duration> work) {

    private static final double HALF = 0.5;
    private static final double MOST = 0.95;

    /** Sorts the times. */
    public QueryTimes {
        if (times.isEmpty()) {
            throw new IllegalArgumentException("no time was taken");
        }
        times = times.stream().sorted().toList();
        work = work.stream().sorted().toList();
    }

    /** Half of the rounds took no longer. */
    public Duration median() {
        return quantile(times, HALF);
    }

    /** Nineteen rounds of twenty took no longer; with fewer rounds, the longest. */
    public Duration percentile95() {
        return quantile(times, MOST);
    }

    /** The median of the processor times; empty where they are not known. */
    public Optional<Duration> medianWork() {
        return work.isEmpty() ? Optional.empty() : Optional.of(quantile(work, HALF));
    }

    /** The nearest rank: the least time that at least this share of the rounds did not exceed. */
    private static Duration quantile(List<Duration> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
