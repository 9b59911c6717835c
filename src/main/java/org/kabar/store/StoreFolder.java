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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.kabar.map.Iris;
import org.kabar.store.nodes.MappedNodes;
import org.kabar.store.text.SearchIndex;

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
     * Makes the folder, if it is not there, and sees that nothing of others is in it.
     *
     * @throws StoreException if there is, or it cannot be made
     */
    void prepare() {
        try {
            Files.createDirectories(path);
            if (exists()) {
                return;
            }
            try (Stream<Path> inside = Files.list(path)) {
                Optional<Path> other =
                        inside.filter(each -> !isOwn(each.getFileName().toString())).findAny();
                if (other.isPresent()) {
                    throw new StoreException(
                            path
                                    + " is not a store and not empty ("
                                    + other.get().getFileName()
                                    + "); name another folder");
                }
            }
        } catch (IOException failure) {
            throw new StoreException(
                    "cannot make a store in " + path + ": " + DiskProblem.words(failure), failure);
        }
    }

    /** What a process that died while it made a store may have left. */
    private static boolean isOwn(String name) {
        return name.equals(StoreLock.FILE) || name.startsWith("kabar") && name.endsWith(".new");
    }

    /**
     * Makes the mark. This process must have the lock.
     *
     * @throws StoreException if it cannot be written
     */
    void create(Iris iris) {
        try {
            Properties properties = new Properties();
            properties.setProperty(BASE, iris.base());
            properties.setProperty(LAYOUT, LAYOUT_VERSION);
            Path fresh = Files.createTempFile(path, "kabar", ".new");
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                properties.store(writer, "A store of Kabar");
            }
            Files.move(fresh, mark(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new StoreException(
                    "cannot make a store in " + path + ": " + DiskProblem.words(failure), failure);
        }
    }

    /** The folder of the TDB2 database. */
    Path database() {
        return path.resolve(DATABASE);
    }

    /**
     * Opens the database after clearing away what a process that died left behind. This process
     * must have the lock.
     *
     * @param told is given a line for each thing that was cleared away
     * @throws StoreException if a tool of Jena has it, or it is damaged, or cannot be written
     */
    DatasetGraph connect(Consumer<String> told) {
        try {
            Files.createDirectories(database());
            Jena.refuseIfHeld(path, database());
            Compaction.settle(path, database(), told);
            return connectCurrent();
        } catch (IOException | UncheckedIOException failure) {
            throw StoreLock.unwritable(path, failure);
        }
    }

    /**
     * Opens the generation with the highest number; the default graph of the dataset is the union
     * of all graphs.
     *
     * @throws StoreException if it is damaged or cannot be written
     */
    DatasetGraph connectCurrent() {
        try {
            DatasetGraph dataset =
                    DatabaseMgr.connectDatasetGraph(Location.create(database().toString()));
            MappedNodes.putInto(dataset);
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return dataset;
        } catch (RuntimeException | InternalError failure) {
            Jena.dropLocks(database());
            throw new StoreException(
                    "the store "
                            + path
                            + " cannot be opened: "
                            + DiskProblem.words(DiskProblem.root(failure))
                            + "; kabar doctor --store "
                            + path
                            + " looks for the cause",
                    failure);
        }
    }

    /** The generation in use. */
    Generation generation() {
        return Generation.current(database())
                .orElseThrow(() -> new StoreException("the store has no data: " + path));
    }

    /** The full-text index of the generation in use. */
    SearchIndex searchIndex(DatasetGraph dataset) {
        return SearchIndex.of(
                dataset, generation().searchIndex(), data -> new DatasetCard(iris()).state(data));
    }

    /** Closes the database; a transaction that failed and is still open is dropped. */
    void disconnect(DatasetGraph dataset) {
        TDBInternal.expel(dataset, true);
    }

    private Path mark() {
        return path.resolve(MARK);
    }
}
