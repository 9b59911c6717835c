package org.kabar.store.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The statements of a build of one kind, quads or triples, on their way into the indexes: in memory
 * as long as they fit, then as sorted runs in temporary files. Used by one thread.
 */
final class StatementTable {

    /** More than processors, since they wait for the disk. */
    private static final int WRITERS = 4;

    /** Three copies are in memory while statements are sorted. */
    private static final int COPIES = 3;

    private final List<IndexOrder> orders;
    private final NodeFile nodes;
    private final Path scratch;
    private final TupleList tuples;
    private final int capacity;
    private final Map<IndexOrder, List<RunFile>> runs = new HashMap<>();
    private long given;
    private Optional<InMemory> sorted = Optional.empty();

    /**
     * No statements yet.
     *
     * @param orders of the indexes
     * @param scratch a folder for temporary files
     * @param memory how many bytes of the heap the statements may take, all copies together
     */
    StatementTable(List<IndexOrder> orders, NodeFile nodes, Path scratch, long memory) {
        int width = orders.getFirst().width();
        this.orders = orders;
        this.nodes = nodes;
        this.scratch = scratch;
        this.tuples = new TupleList(width);
        this.capacity =
                (int) Math.min(TupleList.MOST, memory / ((long) COPIES * width * Integer.BYTES));
        orders.forEach(order -> runs.put(order, new ArrayList<>()));
    }

    /** Where statements go; {@link #added} is to be called after each. */
    TupleList tuples() {
        return tuples;
    }

    /** Notes that a statement was added, and makes room when there is none left. */
    void added() {
        given++;
        if (tuples.size() >= capacity) {
            spill();
        }
    }

    /** How many were added. */
    long given() {
        return given;
    }

    private void spill() {
        TermOrder terms = new TermOrder(nodes);
        SortedOrders sorting = new SortedOrders(orders, terms);
        sorting.each(
                sorting.first(tuples, nodes.superseding()),
                (order, sorted, size, done) -> {
                    List<RunFile> before = runs.getOrDefault(order, List.of());
                    RunFile run =
                            new RunFile(scratch.resolve(order.name() + "-" + before.size()), order);
                    run.write(sorted, size, terms);
                    before.add(run);
                    done.run();
                });
    }

    /** Does what can be done before the terms are written; nothing may be added afterwards. */
    void sort() {
        if (given == 0 || sorted.isPresent()) {
            return;
        }
        if (isSpilled()) {
            if (tuples.size() > 0) {
                spill();
            }
        } else {
            TermOrder terms = new TermOrder(nodes);
            SortedOrders sorting = new SortedOrders(orders, terms);
            sorted =
                    Optional.of(
                            new InMemory(
                                    terms, sorting, sorting.first(tuples, nodes.superseding())));
        }
    }

    private boolean isSpilled() {
        return !runs.getOrDefault(orders.getFirst(), List.of()).isEmpty();
    }

    /**
     * Writes all indexes; to be called once.
     *
     * @param dataset whose indexes they are; they are empty
     * @param counted told of the statements in the order of their predicates
     * @return how many different statements there are
     */
    long write(DatasetGraph dataset, PredicateCounts counted) {
        if (given == 0) {
            return 0;
        }
        sort();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            Optional<InMemory> inMemory = sorted;
            sorted = Optional.empty();
            List<Future<Long>> written =
                    inMemory.map(all -> writeSorted(all, writers, dataset, counted))
                            .orElseGet(() -> merge(writers, dataset, counted));
            return written.stream().map(StatementTable::done).toList().getFirst();
        }
    }

    private static List<Future<Long>> writeSorted(
            InMemory all, ExecutorService writers, DatasetGraph dataset, PredicateCounts counted) {
        List<Future<Long>> written = new ArrayList<>();
        all.sorting()
                .each(
                        all.first(),
                        (order, sorted, size, done) ->
                                written.add(
                                        writers.submit(
                                                () ->
                                                        new Sorted(order, sorted, size, done)
                                                                .write(
                                                                        dataset,
                                                                        all.terms(),
                                                                        counted))));
        return written;
    }

    /** All statements, where they fit into memory. */
    private record InMemory(TermOrder terms, SortedOrders sorting, SortedOrders.First first) {}

    /**
     * Statements in the order of one index.
     *
     * @param done to be run when they are no longer used, so that the next order can be made
     */
    @SuppressWarnings("ArrayRecordComponent") // it is handed on and never compared
    private record Sorted(IndexOrder order, int[] ordinals, int size, Runnable done) {

        /** The disk may have much to do when all records are there already. */
        long write(DatasetGraph dataset, TermOrder terms, PredicateCounts counted) {
            AtomicBoolean released = new AtomicBoolean();
            Runnable release =
                    () -> {
                        if (released.compareAndSet(false, true)) {
                            done.run();
                        }
                    };
            try {
                return StatementTable.write(
                        dataset,
                        order,
                        new SortedTuples(ordinals, size, order, terms, release),
                        counted);
            } finally {
                release.run();
            }
        }
    }

    private List<Future<Long>> merge(
            ExecutorService writers, DatasetGraph dataset, PredicateCounts counted) {
        List<Future<Long>> written = new ArrayList<>();
        for (IndexOrder order : orders) {
            written.add(
                    writers.submit(
                            () -> {
                                List<RunFile> sorted = runs.getOrDefault(order, List.of());
                                try (MergedRuns records = new MergedRuns(sorted, nodes)) {
                                    return write(dataset, order, records, counted);
                                }
                            }));
        }
        return written;
    }

    private static long write(
            DatasetGraph dataset,
            IndexOrder order,
            Iterator<Record> records,
            PredicateCounts counted) {
        CountedRecords passing =
                new CountedRecords(records, order.isByPredicate() ? counted::count : record -> {});
        IndexFile.write(TDBInternal.findIndex(dataset, order.name()), passing);
        return passing.count();
    }

    /** What a thread made of its work. */
    static <T> T done(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new BulkException("interrupted", stop);
        } catch (ExecutionException failure) {
            throw new BulkException("the indexes could not be made", failure.getCause());
        }
    }
}
