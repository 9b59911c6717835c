package org.kabar.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.store.text.SearchIndex;

/**
 * A store that this process has: its lock, its open database, and the care of both.
 *
 * <p>One thread writes. {@link #change} and {@link #reconnect} open the database anew and must not
 * be called while others use it.
 */
final class Connection implements AutoCloseable {

    private final StoreFolder folder;
    private final StoreLock lock;
    private final DiskReserve reserve;
    private final List<String> notes = new ArrayList<>();
    private DatasetGraph dataset;
    private SearchIndex index;

    /**
     * Opens the database of a store that this process has locked; clears away what a process that
     * died left behind.
     *
     * @throws StoreException if a tool of Jena has it, or it is damaged, or cannot be written
     */
    Connection(StoreFolder folder, StoreLock lock, FreeSpace space) {
        this.folder = folder;
        this.lock = lock;
        this.reserve = new DiskReserve(folder.path(), space);
        lock.abandoned()
                .map(
                        dead ->
                                "the store was left open by "
                                        + dead.name()
                                        + ", which is gone; its lock was cleared, and what it"
                                        + " had stored is there")
                .ifPresent(notes::add);
        this.dataset = folder.connect(notes::add);
        this.index = folder.searchIndex(dataset);
    }

    /** The folder of the store. */
    StoreFolder folder() {
        return folder;
    }

    /** Sees to it that there is room on the disk. */
    DiskReserve reserve() {
        return reserve;
    }

    /** The open database. */
    DatasetGraph dataset() {
        return dataset;
    }

    /** The full-text index of the generation in use. */
    SearchIndex index() {
        return index;
    }

    /** What was noticed while opening, in lines for a person. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Tells other processes where this one answers queries. */
    void announce(String endpoint) {
        lock.announce(endpoint);
    }

    /**
     * Does work in a transaction.
     *
     * @param triples about how many triples are written, for the room that they need
     * @return what came of the work
     * @throws StoreException if there is no room, or it fails; then nothing of it was stored
     */
    <T> T write(long triples, Supplier<T> work) {
        reserve.need(DiskReserve.ofBatch(triples), "the next batch");
        try {
            T result = dataset.calculateWrite(work);
            index.commit();
            return result;
        } catch (RuntimeException | InternalError | OutOfMemoryError failure) {
            index.rollback();
            throw new StoreException(
                    "the store "
                            + folder.path()
                            + " could not be written: "
                            + DiskProblem.words(DiskProblem.root(failure))
                            + "; nothing of this batch was stored",
                    failure);
        }
    }

    /**
     * Writes in one transaction, like {@link #write}.
     *
     * @param triples about how many triples are written, for the room that they need
     * @throws StoreException if there is no room, or it fails; then nothing of it was stored
     */
    void run(long triples, Runnable work) {
        write(
                triples,
                () -> {
                    work.run();
                    return triples;
                });
    }

    /** The generation in use. */
    Generation generation() {
        return folder.generation();
    }

    /** The statements that there are. */
    long quads() {
        return dataset.calculateRead(() -> Quads.count(dataset));
    }

    /** What the database takes of the disk, and would need. */
    Waste waste() {
        return Waste.of(generation(), quads());
    }

    /** How the store lies on the disk. */
    StoreState state() {
        Waste waste = waste();
        Statistics statistics = new Statistics(generation());
        return new StoreState(
                generation().name(),
                waste.occupied(),
                waste.needed(),
                reserve.free(),
                statistics.taken(),
                statistics.isStale(quads()),
                waste.isWorthCompacting());
    }

    /**
     * Builds the full-text index if there is none, as after a new generation was made.
     *
     * @return why it could not be built, in a line for a person; the data are sound all the same
     */
    Optional<String> makeSearchable() {
        if (index.exists()) {
            return Optional.empty();
        }
        try {
            index.refresh();
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(
                    "the index for searching could not be built ("
                            + DiskProblem.words(DiskProblem.root(failure))
                            + "); the next search tries again");
        }
    }

    /**
     * Opens the generation that was put beside the one in use, and deletes all others. Nobody may
     * be reading.
     *
     * @throws StoreException if it cannot be opened; then the old generation stays
     */
    void change(Generation fresh) {
        reconnect();
        retireAllBut(fresh);
    }

    /** Closes the database and opens the newest generation. */
    void reconnect() {
        disconnect();
        dataset = folder.connectCurrent();
        index = folder.searchIndex(dataset);
    }

    /** Closes the database and its index; the store stays with this process. */
    void disconnect() {
        index.close();
        folder.disconnect(dataset);
    }

    /** Deletes all generations but one. */
    void retireAllBut(Generation fresh) {
        for (Generation each : Generation.all(folder.database())) {
            if (!each.equals(fresh)) {
                each.retire();
            }
        }
        Compaction.forget(folder.path());
    }

    /** Gives the store back to other processes. */
    @Override
    public void close() {
        try {
            disconnect();
        } finally {
            lock.close();
        }
    }
}
