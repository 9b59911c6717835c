package org.kabar.load;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** The time spent in each stage, summed over threads. Thread-safe. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private final Map<Stage, LongAdder> spent = new EnumMap<>(Stage.class);
    private final long started = System.nanoTime();

    /** The stages that are timed. */
    enum Stage {
        /** Annotating, extracting and resolving. */
        EXTRACT,
        /** Building graphs. */
        MAP,
        /** Checking graphs against the shapes. */
        CHECK,
        /** Writing graphs. */
        STORE
    }

    Stopwatch() {
        for (Stage stage : Stage.values()) {
            spent.put(stage, new LongAdder());
        }
    }

    /** Does a piece of work and counts its time for a stage. */
    <R> R time(Stage stage, Supplier<R> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            adder(stage).add(System.nanoTime() - start);
        }
    }

    /** Seconds by stage, and {@code total} since the start. */
    Map<String, Double> seconds() {
        Map<String, Double> seconds = new TreeMap<>();
        for (Stage stage : Stage.values()) {
            seconds.put(stage.name().toLowerCase(Locale.ROOT), adder(stage).sum() / NANOS);
        }
        seconds.put("total", (System.nanoTime() - started) / NANOS);
        return seconds;
    }

    private LongAdder adder(Stage stage) {
        return java.util.Objects.requireNonNull(spent.get(stage));
    }
}
