package org.kabar.store.bulk;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.record.Record;

/** Records that are counted as they pass, and shown to somebody else. Used by one thread. */
final class CountedRecords implements Iterator<Record> {

    private final Iterator<Record> records;
    private final Consumer<Record> shown;
    private long count;

    CountedRecords(Iterator<Record> records, Consumer<Record> shown) {
        this.records = records;
        this.shown = shown;
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public Record next() {
        Record record = records.next();
        count++;
        shown.accept(record);
        return record;
    }

    /** How many have passed. */
    long count() {
        return count;
    }
}
