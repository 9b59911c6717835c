package org.kabar.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** What a task reads, piece after piece, each reading with its turn. Used by one thread. */
final class BundleReading implements Iterator<Tuple2<Turn, Sent>> {

    private final PartReader reader;
    private final Bundle bundle;
    private int begun;
    private long record;
    private @Nullable Pulled<PartReader.Read> open;

    BundleReading(PartReader reader, Bundle bundle) {
        this.reader = reader;
        this.bundle = bundle;
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> close());
    }

    @Override
    public boolean hasNext() {
        while (open == null || !open.hasNext()) {
            close();
            if (begun == bundle.parts().size()) {
                return false;
            }
            int number = bundle.first() + begun;
            InputPart part = bundle.parts().get(begun);
            open = new Pulled<>(next -> reader.read(number, part, next));
            begun++;
            record = 0;
        }
        return true;
    }

    @Override
    public Tuple2<Turn, Sent> next() {
        Pulled<PartReader.Read> current = open;
        if (!hasNext() || (current = open) == null) {
            throw new NoSuchElementException();
        }
        PartReader.Read read = current.next();
        int number = bundle.first() + begun - 1;
        return new Tuple2<>(new Turn(read.key(), number, record++), read.sent());
    }

    private void close() {
        Pulled<PartReader.Read> current = open;
        if (current != null) {
            current.close();
            open = null;
        }
    }
}
