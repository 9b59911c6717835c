package org.kabar.serve;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The edition of the moment as a dataset: a transaction stays in the edition in which it began,
 * whichever the server answers from meanwhile. Safe for many threads, each with a transaction of
 * its own.
 */
final class ServedData extends DatasetGraphWrapper {

    private final Editions editions;

    @SuppressWarnings("ThreadLocalUsage") // a thread may read in the data of several servers
    private final ThreadLocal<@Nullable Edition> entered = new ThreadLocal<>();

    ServedData(Editions editions) {
        super(null);
        this.editions = editions;
    }

    @Override
    protected DatasetGraph get() {
        Edition mine = entered.get();
        return (mine == null ? editions.current() : mine).data();
    }

    @Override
    public Context getContext() {
        return get().getContext();
    }

    @Override
    public void begin(TxnType type) {
        enter();
        try {
            super.begin(type);
        } catch (RuntimeException | Error failure) {
            leave();
            throw failure;
        }
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin() {
        begin(TxnType.READ_PROMOTE);
    }

    @Override
    public void end() {
        try {
            super.end();
        } finally {
            leave();
        }
    }

    private void enter() {
        if (entered.get() != null) {
            throw new IllegalStateException("a transaction inside another");
        }
        entered.set(editions.entered());
    }

    private void leave() {
        Edition mine = entered.get();
        if (mine != null) {
            entered.remove();
            mine.leave();
        }
    }
}
