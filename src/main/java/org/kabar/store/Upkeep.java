package org.kabar.store;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.tdb2.DatabaseMgr;
import org.kabar.store.nodes.MappedNodes;

/**
 * Keeps an open store lean: compacts it and takes its statistics anew. Nobody may be reading. Used
 * by the thread that writes.
 */
final class Upkeep {

    /** The index of more statements is left to the first search, so that no load waits for it. */
    private static final long SEARCHABLE_AT_ONCE = 1_000_000;

    private final Connection store;

    /** That of a store. */
    Upkeep(Connection store) {
        this.store = store;
    }

    /**
     * Takes statistics anew and compacts, each if it is worth it; to be called after a load.
     *
     * @param quads about how many statements there are
     * @return what was done, in lines for a person
     * @throws StoreException if it fails; the data stay as they were
     */
    List<String> tidy(long quads) {
        try {
            return compactIfWorthIt(quads);
        } catch (UncheckedIOException failure) {
            throw failed(failure);
        }
    }

    private List<String> compactIfWorthIt(long quads) {
        List<String> done = new ArrayList<>();
        Waste waste = Waste.of(store.generation(), quads);
        if (waste.isWorthCompacting()) {
            if (store.reserve().free() < roomToCompact(waste)) {
                done.add(
                        DiskReserve.mebibytes(waste.bytes())
                                + " are wasted, but there is no room for a compaction, which needs "
                                + DiskReserve.mebibytes(roomToCompact(waste)));
            } else {
                done.add(compact().line());
            }
        }
        Statistics statistics = new Statistics(store.generation());
        if (statistics.isStale(quads)) {
            statistics.take(store.dataset());
        }
        if (quads <= SEARCHABLE_AT_ONCE) {
            store.makeSearchable().ifPresent(done::add);
        }
        return done;
    }

    private static long roomToCompact(Waste waste) {
        return DiskReserve.MARGIN + 2 * waste.needed();
    }

    /**
     * Writes the database anew, and deletes the old generation when the new one is on the disk, has
     * been opened and has as many statements.
     *
     * @throws StoreException if there is no room, or it fails; then the old generation stays
     */
    Compacted compact() {
        try {
            Compacted compacted = compacted();
            if (store.quads() <= SEARCHABLE_AT_ONCE) {
                store.makeSearchable();
            }
            return compacted;
        } catch (UncheckedIOException failure) {
            throw failed(failure);
        }
    }

    private Compacted compacted() {
        Waste before = store.waste();
        store.reserve().need(roomToCompact(before), "a compaction");
        Generation old = store.generation();
        long quads = store.quads();
        new Compaction(old.name(), old.nextName(), quads).note(store.folder().path());
        try {
            writeAnew();
        } catch (RuntimeException | InternalError | OutOfMemoryError failure) {
            throw failed(failure);
        }
        Generation fresh = store.generation();
        if (fresh.equals(old) || store.quads() != quads) {
            throw failed(new IllegalStateException("the new generation is not the same"));
        }
        long bytes = fresh.occupied();
        GenerationNote.of(fresh).fresh(bytes, quads).write(fresh);
        new Statistics(fresh).take(store.dataset());
        fresh.force();
        store.retireAllBut(fresh);
        return new Compacted(before.occupied(), bytes);
    }

    private void writeAnew() {
        MappedNodes.takeOutOf(store.dataset());
        try {
            DatabaseMgr.compact(store.dataset(), false);
        } finally {
            store.reconnect();
        }
    }

    private StoreException failed(Throwable failure) {
        return new StoreException(
                "the store "
                        + store.folder().path()
                        + " could not be compacted: "
                        + DiskProblem.words(DiskProblem.root(failure))
                        + "; it is as it was",
                failure);
    }
}
