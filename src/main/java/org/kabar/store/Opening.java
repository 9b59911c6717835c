package org.kabar.store;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kabar.map.Iris;
import org.kabar.store.bulk.BulkException;
import org.kabar.store.bulk.StatementWriter;

/**
 * Opens stores: lock first, then all else, and the lock is given back if anything fails.
 *
 * @param folder the folder of the store
 * @param space how much is free
 */
record Opening(StoreFolder folder, FreeSpace space) {

    /** What a new store has from the beginning. */
    @FunctionalInterface
    interface Beginning {

        /** Nothing. */
        Beginning EMPTY = (iris, writer) -> {};

        /** Writes it. */
        void write(Iris iris, StatementWriter writer);
    }

    /**
     * Opens a store; makes one if there is none.
     *
     * @param base the base that was asked for, if any
     * @param beginning what a new one has
     * @param work what to do with it; it closes the connection when it has done with it
     * @throws StoreException as {@link NewsStore#open}
     */
    <S> S forLoading(
            Optional<Iris> base, Beginning beginning, BiFunction<Connection, Iris, S> work) {
        folder.prepare();
        return locked(
                lock -> {
                    if (!folder.exists()) {
                        new DiskReserve(folder.path(), space)
                                .need(DiskReserve.NEW_STORE, "a new store");
                        folder.create(base.orElseGet(() -> new Iris(Iris.DEFAULT_BASE)));
                    }
                    Iris iris = folder.iris();
                    base.filter(wanted -> !wanted.base().equals(iris.base()))
                            .ifPresent(wanted -> refuse(iris, wanted));
                    if (Generation.current(folder.database()).isEmpty()) {
                        begin(iris, beginning);
                    }
                    return connected(lock, iris, work);
                });
    }

    private void begin(Iris iris, Beginning beginning) {
        try {
            new FirstGeneration(folder.database()).build(writer -> beginning.write(iris, writer));
        } catch (UncheckedIOException | BulkException failure) {
            throw StoreLock.unwritable(folder.path(), failure);
        }
    }

    /**
     * Opens a store that must be there.
     *
     * @throws StoreException as {@link NewsStore#openExisting}
     */
    <S> S existing(BiFunction<Connection, Iris, S> work) {
        Iris iris = folder.iris();
        return locked(lock -> connected(lock, iris, work));
    }

    private <S> S connected(StoreLock lock, Iris iris, BiFunction<Connection, Iris, S> work) {
        Connection connection = new Connection(folder, lock, space);
        try {
            return work.apply(connection, iris);
        } catch (RuntimeException | Error failure) {
            connection.disconnect();
            throw failure;
        }
    }

    private interface Work<S> {
        S with(StoreLock lock);
    }

    private <S> S locked(Work<S> work) {
        StoreLock lock = StoreLock.take(folder.path());
        try {
            return work.with(lock);
        } catch (RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    private void refuse(Iris iris, Iris wanted) {
        throw new StoreException(
                "the store "
                        + folder.path()
                        + " has the base "
                        + iris.base()
                        + ", not "
                        + wanted.base()
                        + "; use that one or another store");
    }
}
