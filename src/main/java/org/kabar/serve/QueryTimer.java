package org.kabar.serve;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kabar.map.Iris;

/**
 * Takes the time of queries: from the text to the last byte of the answer as CSV, which goes
 * nowhere.
 */
public final class QueryTimer {

    private final QueryRunner runner;

    /**
     * A timer.
     *
     * @param data the store that is asked
     * @param iris how its data are named
     */
    public QueryTimer(QueryService data, Iris iris) {
        this.runner = new QueryRunner(data, iris);
    }

    /**
     * One answer.
     *
     * @param rows of the answer
     * @param time it took
     * @param work processor time of this thread, which others that keep the machine busy do not
     *     lengthen
     */
    record Answer(long rows, Duration time, Duration work) {}

    /**
     * Puts a query once unmeasured, then measured again and again.
     *
     * @param rounds how often it is measured at most
     * @param budget no further round begins when this much time has gone; at least one is measured
     * @throws QueryTimeoutException if a round takes longer than a query may
     */
    public QueryTimes measure(NamedQuery query, Sample sample, int rounds, Duration budget) {
        long rows = once(query, sample).rows();
        List<Duration> times = new ArrayList<>();
        List<Duration> work = new ArrayList<>();
        Duration spent = Duration.ZERO;
        while (times.isEmpty() || (times.size() < rounds && spent.compareTo(budget) < 0)) {
            Answer answer = once(query, sample);
            times.add(answer.time());
            work.add(answer.work());
            spent = spent.plus(answer.time());
        }
        return new QueryTimes(rows, times, work);
    }

    /** Puts a query once. */
    Answer once(NamedQuery query, Sample sample) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long worked = thread.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        long rows =
                runner.run(
                                query,
                                sample.given(),
                                ResultFormat.CSV,
                                0,
                                OutputStream.nullOutputStream())
                        .orElse(0);
        return new Answer(
                rows,
                Duration.ofNanos(System.nanoTime() - start),
                Duration.ofNanos(thread.getCurrentThreadCpuTime() - worked));
    }
}
