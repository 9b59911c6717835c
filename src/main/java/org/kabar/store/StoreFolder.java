package org.kabar.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.kabar.map.Iris;

/**
 * The folder of a store: a small file that says what it is, and a TDB2 database beside it.
 *
 * @param path the folder
 */
record StoreFolder(Path path) {

    private static final String MARK = "kabar-store.properties";
    private static final String DATABASE = "tdb2";
    private static final String BASE = "base";
    private static final String LAYOUT = "layout";
    private static final String LAYOUT_VERSION = "1";

    /** Whether there is a store. */
    boolean exists() {
        return Files.isRegularFile(mark());
    }

    /**
     * The base of the store's data.
     *
     * @throws StoreException if there is no store, or one that this version does not understand
     */
    Iris iris() {
        if (!exists()) {
            String missing = Files.exists(path) ? "no store in " : "no such store: ";
            throw new StoreException(missing + path + "; kabar load makes one");
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(mark(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException failure) {
            throw new StoreException("cannot read " + mark() + ": " + failure, failure);
        }
        String layout = properties.getProperty(LAYOUT, "");
        String base = properties.getProperty(BASE, "");
        if (!layout.equals(LAYOUT_VERSION)) {
            throw new StoreException(
                    "the store "
                            + path
                            + " has layout \""
                            + layout
                            + "\"; this version reads "
                            + LAYOUT_VERSION);
        }
        try {
            return new Iris(base);
        } catch (IllegalArgumentException failure) {
            throw new StoreException("the store " + path + " has no sound base: " + base, failure);
        }
    }

    /**
     * Makes the folder and its mark.
     *
     * @throws StoreException if there is something else in it, or it cannot be written
     */
    void create(Iris iris) {
        try {
            Files.createDirectories(path);
            try (Stream<Path> inside = Files.list(path)) {
                Optional<Path> other = inside.findAny();
                if (other.isPresent()) {
                    throw new StoreException(
                            path
                                    + " is not a store and not empty ("
                                    + other.get().getFileName()
                                    + "); name another folder");
                }
            }
            Properties properties = new Properties();
            properties.setProperty(BASE, iris.base());
            properties.setProperty(LAYOUT, LAYOUT_VERSION);
            Path fresh = Files.createTempFile(path, "kabar", ".new");
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                properties.store(writer, "A store of Kabar");
            }
            Files.move(fresh, mark(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new StoreException("cannot make a store in " + path + ": " + failure, failure);
        }
    }

    /**
     * Opens the database; its default graph is the union of all graphs.
     *
     * @throws StoreException if another process has it or it is damaged
     */
    DatasetGraph connect() {
        Path database = path.resolve(DATABASE);
        try {
            Files.createDirectories(database);
            DatasetGraph dataset =
                    DatabaseMgr.connectDatasetGraph(Location.create(database.toString()));
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return dataset;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JenaException failure) {
            throw holder(database)
                    .map(pid -> new StoreException(inUse(pid), failure))
                    .orElseGet(
                            () ->
                                    new StoreException(
                                            "the store "
                                                    + path
                                                    + " cannot be opened: "
                                                    + failure.getMessage(),
                                            failure));
        }
    }

    /** Gives the database back to other processes. */
    void disconnect(DatasetGraph dataset) {
        TDBInternal.expel(dataset);
    }

    private String inUse(long pid) {
        return "the store "
                + path
                + " is in use by process "
                + pid
                + "; wait for it, or ask a running server with --endpoint";
    }

    /** The other living process that holds the lock, as the lock file names it. */
    private static Optional<Long> holder(Path database) {
        try {
            String text = Files.readString(database.resolve("tdb.lock")).strip();
            long pid = Long.parseLong(text);
            boolean other = pid != ProcessHandle.current().pid();
            return other && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()
                    ? Optional.of(pid)
                    : Optional.empty();
        } catch (IOException | NumberFormatException failure) {
            return Optional.empty();
        }
    }

    private Path mark() {
        return path.resolve(MARK);
    }
}
