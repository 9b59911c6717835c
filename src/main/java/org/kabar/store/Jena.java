package org.kabar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/**
 * The locks of Jena's own on a database. Fuseki and the command-line tools of Jena know nothing of
 * Kabar's lock, but they and Kabar take these: locks of the operating system too, on files that
 * name the process that had them last.
 */
final class Jena {

    private static final String LOCK = "tdb.lock";

    private Jena() {}

    /**
     * Nothing, if no process has the database.
     *
     * @throws StoreException if one has, naming it
     */
    static void refuseIfHeld(Path store, Path database) {
        if (!isFree(database)) {
            throw new StoreException(
                    holder(database)
                            .map(holder -> holder.inUse(store))
                            .orElse(
                                    "the store "
                                            + store
                                            + " is in use by a process that this system cannot name,"
                                            + " perhaps in another container; wait for it"));
        }
    }

    /** Whether no process has the database. */
    static boolean isFree(Path database) {
        ProcessFileLock lock =
                DatabaseConnection.lockForLocation(Location.create(database.toString()));
        try {
            return lock.tryLock();
        } finally {
            ProcessFileLock.release(lock);
        }
    }

    /**
     * The process that a lock file names, if it can be the holder: a Java program that runs and was
     * started before the file was written.
     */
    static Optional<LockHolder> holder(Path database) {
        try {
            Path file = database.resolve(LOCK);
            Instant written = Files.getLastModifiedTime(file).toInstant();
            return LockHolder.running(Long.parseLong(Files.readString(file).strip()))
                    .filter(holder -> holder.mayHaveWritten(written));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** Gives back what a failed attempt to open the database has kept. */
    static void dropLocks(Path database) {
        Stream.concat(Stream.of(database), Generation.all(database).stream().map(Generation::path))
                .filter(folder -> Files.exists(folder.resolve(LOCK)))
                .map(
                        folder ->
                                DatabaseConnection.lockForLocation(
                                        Location.create(folder.toString())))
                .forEach(ProcessFileLock::release);
    }
}
