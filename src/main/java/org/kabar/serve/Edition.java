package org.kabar.serve;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A store as a server answers from it, for as long as anyone reads in it. Safe for many threads.
 */
public final class Edition {

    private final String name;
    private final DatasetGraph data;
    private final Runnable closing;

    /** One for being offered, and one for each who reads. */
    private final AtomicInteger users = new AtomicInteger(1);

    /**
     * An edition.
     *
     * @param name by which people know it
     * @param data of the store, which stays open until {@code closing}
     * @param closing run once, when it is no longer offered and nobody reads in it
     */
    public Edition(String name, DatasetGraph data, Runnable closing) {
        this.name = name;
        this.data = data;
        this.closing = closing;
    }

    /** By which people know it. */
    public String name() {
        return name;
    }

    /** What it holds; to be read between {@link #enter} and {@link #leave} only. */
    DatasetGraph data() {
        return data;
    }

    /** Whether it may be read until {@link #leave}; false once it is closed. */
    boolean enter() {
        return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    /** Ends what {@link #enter} began. */
    void leave() {
        if (users.decrementAndGet() == 0) {
            closing.run();
        }
    }

    /** Offers it no longer; it closes when the last reader leaves. */
    void withdraw() {
        leave();
    }
}
