package org.kabar.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.LongSupplier;

/** Counts the time from each entering of a stage to the next for that stage. Used by one thread. */
final class LapClock {

    private static final double NANOS = 1e9;

    private final LongSupplier now;
    private final SequencedMap<String, Long> spent = new LinkedHashMap<>();
    private String stage = "";
    private long since;

    /** Counts the time that passes. */
    LapClock() {
        this(System::nanoTime);
    }

    private LapClock(LongSupplier now) {
        this.now = now;
    }

    /** Counts the time that the processor works for this thread, if the machine tells it. */
    static LapClock ofProcessor() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
                ? new LapClock(threads::getCurrentThreadCpuTime)
                : new LapClock();
    }

    /** A stage begins, and the one before ends. */
    void enter(Enum<?> next) {
        enter(next.name().toLowerCase(Locale.ROOT));
    }

    /** A stage begins, and the one before ends. */
    void enter(String next) {
        stop();
        stage = next;
    }

    /** The stage before ends, and none begins. */
    void stop() {
        long here = now.getAsLong();
        if (!stage.isEmpty()) {
            spent.merge(stage, here - since, Long::sum);
        }
        stage = "";
        since = here;
    }

    /** Seconds by stage, in the order in which they were first entered. */
    SequencedMap<String, Double> seconds() {
        SequencedMap<String, Double> seconds = new LinkedHashMap<>();
        for (Map.Entry<String, Long> each : spent.entrySet()) {
            seconds.put(each.getKey(), each.getValue() / NANOS);
        }
        return Collections.unmodifiableSequencedMap(seconds);
    }
}
