package org.kabar.store.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.jena.dboe.base.record.Record;

/** Several runs as the records of an index, each statement once. Used by one thread. */
final class MergedRuns implements Iterator<Record>, AutoCloseable {

    private final List<RunFile.Reader> all = new ArrayList<>();
    private final PriorityQueue<RunFile.Reader> waiting =
            new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.key(), b.key()));
    private long[] last = new long[0];

    /** Runs of the same order. */
    MergedRuns(List<RunFile> runs, NodeFile nodes) {
        for (RunFile run : runs) {
            RunFile.Reader reader = run.read(nodes);
            all.add(reader);
            offer(reader);
        }
    }

    private void offer(RunFile.Reader reader) {
        if (reader.next()) {
            waiting.add(reader);
        }
    }

    @Override
    public boolean hasNext() {
        while (!waiting.isEmpty() && Arrays.equals(waiting.peek().key(), last)) {
            offer(waiting.remove());
        }
        return !waiting.isEmpty();
    }

    @Override
    public Record next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RunFile.Reader reader = waiting.remove();
        last = reader.key().clone();
        offer(reader);
        return Keys.record(last);
    }

    @Override
    public void close() {
        all.forEach(RunFile.Reader::close);
    }
}
