package org.kabar.serve;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Ends the query that has taken most memory while a collection of garbage leaves the heap nearly
 * full, so that one query that gathers too much does not bring down the others. Where the collector
 * does not tell what it leaves, nothing is ended. Safe for many threads.
 */
final class MemoryGuard implements AutoCloseable {

    /** What those are told whose query was ended. */
    static final String REASON = "the query was stopped: it took too much memory";

    /** The share of the old generation that may be in use after a collection. */
    private static final double FULL = 0.85;

    /** The share of the heap that a query must have taken to be ended; others are not the cause. */
    private static final double MUCH = 0.125;

    private static final Duration EVERY = Duration.ofMillis(100);

    private final Map<Long, Running> running = new ConcurrentHashMap<>();
    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private final List<MemoryPoolMXBean> old =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .filter(MemoryPoolMXBean::isUsageThresholdSupported)
                    .filter(pool -> pool.getCollectionUsage() != null)
                    .toList();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("kabar-memory").factory());
    private long seen;

    /**
     * A query at work.
     *
     * @param query held weakly: those that ended are not taken out
     * @param before bytes that its thread had allocated when it began
     * @param ended whether it was ended for its memory
     */
    private record Running(WeakReference<QueryExec> query, long before, AtomicBoolean ended) {}

    /** Begins to look. */
    void start() {
        long millis = EVERY.toMillis();
        Objects.requireNonNull(
                clock.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS));
    }

    /** Notes that the current thread begins a query; its last one is over. */
    void begins(QueryExec query) {
        long thread = Thread.currentThread().threadId();
        running.put(
                thread,
                new Running(
                        new WeakReference<>(query),
                        threads.getThreadAllocatedBytes(thread),
                        new AtomicBoolean()));
    }

    /** Whether the query that the current thread began last was ended by this guard. */
    boolean endedMine() {
        Running mine = running.get(Thread.currentThread().threadId());
        return mine != null && mine.ended().get();
    }

    private void look() {
        long collections = collections();
        if (collections != seen && isFull()) {
            // What an end sets free is known after the next collection only.
            seen = collections;
            greediest().ifPresent(MemoryGuard::end);
        }
    }

    private static void end(Running query) {
        QueryExec exec = query.query().get();
        if (exec != null) {
            query.ended().set(true);
            exec.abort();
        }
    }

    private Optional<Running> greediest() {
        return running.entrySet().stream()
                .filter(it -> isAtWork(it.getValue()))
                .filter(it -> taken(it) > MUCH * Runtime.getRuntime().maxMemory())
                .max(Comparator.comparingLong(this::taken))
                .map(Map.Entry::getValue);
    }

    /** The bytes that a thread has allocated since its query began, freed ones among them. */
    private long taken(Map.Entry<Long, Running> query) {
        return threads.getThreadAllocatedBytes(query.getKey()) - query.getValue().before();
    }

    private static boolean isAtWork(Running query) {
        QueryExec exec = query.query().get();
        return exec != null && !exec.isClosed() && !query.ended().get();
    }

    private boolean isFull() {
        return old.stream().map(MemoryPoolMXBean::getCollectionUsage).anyMatch(MemoryGuard::isFull);
    }

    private static boolean isFull(MemoryUsage left) {
        return left.getMax() > 0 && left.getUsed() > FULL * left.getMax();
    }

    private long collections() {
        List<String> pools = old.stream().map(MemoryPoolMXBean::getName).toList();
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(it -> List.of(it.getMemoryPoolNames()).stream().anyMatch(pools::contains))
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    /** Looks no more. */
    @Override
    public void close() {
        clock.shutdownNow();
    }
}
