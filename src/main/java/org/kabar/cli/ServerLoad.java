package org.kabar.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many clients at once.
 *
 * @param client asks
 * @param requests what they ask for, one after the other, in this order
 * @param clients how many
 * @param time for how long they begin new requests
 */
record ServerLoad(ServerClient client, List<URI> requests, int clients, Duration time) {

    private static final Pattern HEAP =
            Pattern.compile("(?m)^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*} (\\S+)$");
    private static final int THIRDS = 3;

    /** A step that has nothing in common with the number of clients, so that all are mixed. */
    private static final int STEP = 7;

    /**
     * What came of it.
     *
     * @param seconds from the first request to the last answer
     * @param sorted the nanoseconds of each answer, the shortest first
     * @param failures how often each status or error came that is none of success
     * @param heap the bytes of heap in use, each second; at least one
     */
    @SuppressWarnings("ArrayRecordComponent") // it is never compared
    record Result(double seconds, long[] sorted, Map<String, Integer> failures, List<Double> heap) {

        /** The least bytes of heap in use in the first third, when what is garbage is left out. */
        double heapFirst() {
            return least(heap.subList(0, third()));
        }

        /** The same in the last third. */
        double heapLast() {
            return least(heap.subList(heap.size() - third(), heap.size()));
        }

        private int third() {
            return Math.max(1, heap.size() / THIRDS);
        }

        private static double least(List<Double> bytes) {
            return bytes.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        }

        /** How many answers there were. */
        int answers() {
            return sorted.length;
        }

        /** The milliseconds within which this share of the answers came. */
        double milliseconds(double share) {
            int at = (int) Math.ceil(share * sorted.length) - 1;
            return sorted.length == 0 ? 0 : sorted[Math.max(0, at)] / 1e6;
        }
    }

    /** Runs; returns when all clients have their last answer. */
    Result run() throws InterruptedException {
        List<Future<long[]>> asking = new ArrayList<>();
        Map<String, Integer> failures = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Double> heap = new ArrayList<>();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                asking.add(readers.submit(() -> ask(start, next, failures)));
            }
            while (System.nanoTime() - start < time.toNanos()) {
                heap.add(heapInUse());
                Thread.sleep(1000);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] sorted =
                asking.stream()
                        .map(Future::resultNow)
                        .flatMapToLong(Arrays::stream)
                        .sorted()
                        .toArray();
        return new Result(seconds, sorted, new TreeMap<>(failures), heap);
    }

    private long[] ask(long start, AtomicInteger next, Map<String, Integer> failures) {
        var times = java.util.stream.LongStream.builder();
        while (System.nanoTime() - start < time.toNanos()) {
            URI request =
                    requests.get(Math.floorMod(STEP * next.getAndIncrement(), requests.size()));
            long begun = System.nanoTime();
            try {
                int status = client.status(request);
                if (status != 200) {
                    failures.merge("HTTP " + status, 1, Integer::sum);
                }
            } catch (IOException failure) {
                failures.merge(failure.getClass().getSimpleName(), 1, Integer::sum);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                break;
            }
            times.add(System.nanoTime() - begun);
        }
        return times.build().toArray();
    }

    private double heapInUse() throws InterruptedException {
        Matcher areas = HEAP.matcher(client.text(client.address().resolve("$/metrics")));
        double sum = 0;
        while (areas.find()) {
            sum += Double.parseDouble(areas.group(1));
        }
        return sum;
    }
}
