package org.kabar.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** Counts the time from each entering of a stage to the next for that stage. Used by one thread. */
final class LapClock {

    private static final double NANOS = 1e9;

    private final SequencedMap<String, Long> spent = new LinkedHashMap<>();
    private String stage = "";
    private long since;

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
        long now = System.nanoTime();
        if (!stage.isEmpty()) {
            spent.merge(stage, now - since, Long::sum);
        }
        stage = "";
        since = now;
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
