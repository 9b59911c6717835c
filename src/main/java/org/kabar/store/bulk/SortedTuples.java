package org.kabar.store.bulk;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.dboe.base.record.Record;

/** Sorted statements in memory as the records of an index. Used by one thread. */
final class SortedTuples implements Iterator<Record> {

    private final int[] tuples;
    private final int end;
    private final IndexOrder order;
    private final TermOrder terms;
    private final int[] last;
    private final long[] onDisk;
    private final Runnable done;
    private int next;

    /**
     * Records of statements.
     *
     * @param tuples ordinals, sorted
     * @param size how many statements
     * @param order of the index
     * @param terms what the ordinals mean
     * @param done run when the last record was given and the statements are no longer used
     */
    SortedTuples(int[] tuples, int size, IndexOrder order, TermOrder terms, Runnable done) {
        this.done = done;
        this.tuples = tuples;
        this.end = size * order.width();
        this.order = order;
        this.terms = terms;
        this.last = new int[order.width()];
        this.onDisk = new long[order.width()];
        Arrays.fill(last, -1);
    }

    @Override
    public boolean hasNext() {
        return next < end;
    }

    @Override
    public Record next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        for (int i = 0; i < last.length; i++) {
            int ordinal = tuples[next + order.column(i)];
            if (ordinal != last[i]) {
                last[i] = ordinal;
                onDisk[i] = terms.onDisk(ordinal);
            }
        }
        next += last.length;
        if (next == end) {
            done.run();
        }
        return Keys.record(onDisk);
    }
}
