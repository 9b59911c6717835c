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

/**
 * The note that a compaction is under way. A process that opens the store and finds it knows that
 * the compaction was cut off, and what the new generation must hold to be trusted.
 *
 * @param from the folder of the old generation
 * @param to the folder of the new one
 * @param quads the statements that both must have
 */
record Compaction(String from, String to, long quads) {

    private static final String FILE = "compaction.properties";

    /** Writes the note beside the database. */
    void note(Path store) {
        Properties lines = new Properties();
        lines.setProperty("from", from);
        lines.setProperty("to", to);
        lines.setProperty("quads", Long.toString(quads));
        try {
            Path fresh = store.resolve(FILE + ".new");
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                lines.store(writer, "A compaction is under way");
            }
            Files.move(fresh, store.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The note of a store, if there is a sound one. */
    static Optional<Compaction> noted(Path store) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(store.resolve(FILE), StandardCharsets.UTF_8)) {
            lines.load(reader);
            return Optional.of(
                    new Compaction(
                            lines.getProperty("from", ""),
                            lines.getProperty("to", ""),
                            Long.parseLong(lines.getProperty("quads", ""))));
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Takes the note away. */
    static void forget(Path store) {
        try {
            Files.deleteIfExists(store.resolve(FILE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Brings a compaction that was cut off to one of its two ends: the new generation stays if it
     * is whole, else the old one. To be called by the process that has the store, before it opens
     * the database.
     *
     * @param told is given a line for each thing done
     */
    static void settle(Path store, Path database, Consumer<String> told) {
        for (Path debris : Generation.debris(database)) {
            Generation.delete(debris);
            told.accept("removed what a compaction left behind: " + debris.getFileName());
        }
        noted(store).ifPresent(cutOff -> cutOff.settle(database, told));
        forget(store);
    }

    private void settle(Path database, Consumer<String> told) {
        Generation older = new Generation(database.resolve(from));
        Generation newer = new Generation(database.resolve(to));
        if (!Files.isDirectory(older.path()) || !Files.isDirectory(newer.path())) {
            return;
        }
        if (isWhole(newer)) {
            newer.force();
            older.retire();
            told.accept("finished a compaction that was cut off: " + from + " gave way to " + to);
        } else {
            newer.retire();
            told.accept("undid a compaction that was cut off: " + from + " stays");
        }
    }

    private boolean isWhole(Generation newer) {
        try {
            return newer.countClosed() == quads;
        } catch (RuntimeException | InternalError broken) {
            return false;
        }
    }
}
