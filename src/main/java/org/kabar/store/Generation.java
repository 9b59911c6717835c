package org.kabar.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * One {@code Data-NNNN} folder of a TDB2 database: all its data as of the compaction that made it,
 * and since. TDB2 uses the one with the highest number.
 *
 * @param path the folder
 */
record Generation(Path path) {

    private static final Pattern NAME = Pattern.compile("Data-\\d+");

    /** What TDB2 puts behind the name of one that is being made. */
    static final String UNFINISHED = "-tmp";

    private static final Pattern HALF = Pattern.compile("Data-\\d+" + UNFINISHED);
    private static final String RETIRED = "old-";
    private static final int KIBI = 1024;

    /** All of a database, the one in use last. */
    static List<Generation> all(Path database) {
        return folders(database, NAME).map(Generation::new).toList();
    }

    /** The one in use. */
    static Optional<Generation> current(Path database) {
        List<Generation> all = all(database);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Folders of compactions that were not finished, and of those that are being deleted. */
    static List<Path> debris(Path database) {
        return Stream.concat(
                        folders(database, HALF),
                        folders(database, Pattern.compile(RETIRED + NAME.pattern())))
                .toList();
    }

    private static Stream<Path> folders(Path database, Pattern name) {
        if (!Files.isDirectory(database)) {
            return Stream.empty();
        }
        try (Stream<Path> inside = Files.list(database)) {
            return inside
                    .filter(each -> name.matcher(each.getFileName().toString()).matches())
                    .filter(Files::isDirectory)
                    .sorted(Comparator.comparingInt(Generation::number))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString().replaceAll("\\D", ""));
    }

    /** The name of the folder. */
    String name() {
        return path.getFileName().toString();
    }

    /** The name of the one that a compaction makes next. */
    String nextName() {
        return String.format(java.util.Locale.ROOT, "Data-%04d", number(path) + 1);
    }

    /**
     * The number of statements in it, counted in its first index. The database must not be open.
     */
    long countClosed() {
        Location location = Location.create(path.toString());
        DatasetGraphTDB data = StoreConnection.connectCreate(location).getDatasetGraphTDB();
        try {
            return data.calculateRead(() -> Quads.count(data));
        } finally {
            StoreConnection.internalExpel(location, true);
        }
    }

    /**
     * The bytes that its files take of the disk. TDB2 reserves far ahead in files with holes, so
     * that their lengths tell little; where the system has no {@code du}, these have to do.
     */
    long occupied() {
        return allocated(path).orElseGet(() -> length(path));
    }

    /** The same without the full-text index, which a compaction makes no smaller. */
    long occupiedByData() {
        Path index = searchIndex();
        return Math.max(0, occupied() - (Files.isDirectory(index) ? length(index) : 0));
    }

    private static Optional<Long> allocated(Path folder) {
        try {
            Process du =
                    new ProcessBuilder("du", "-sk", folder.toString())
                            .redirectErrorStream(true)
                            .start();
            du.getOutputStream().close();
            try (BufferedReader lines = du.inputReader(StandardCharsets.UTF_8)) {
                String line = Optional.ofNullable(lines.readLine()).orElse("");
                boolean done = du.waitFor() == 0;
                return done
                        ? Optional.of(Long.parseLong(line.split("\\s")[0]) * KIBI)
                        : Optional.empty();
            }
        } catch (IOException | NumberFormatException unknown) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The sum of the lengths of all files. */
    static long length(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            long total = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                total += Files.size(file);
            }
            return total;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where its full-text index is, if it has one. */
    Path searchIndex() {
        return path.resolve("text");
    }

    /** Makes sure that all of it is on the disk, not only on its way there. */
    void force() {
        try (Stream<Path> inside = Files.list(path)) {
            for (Path file : inside.filter(Files::isRegularFile).toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
            forceFolder(path);
            forceFolder(path.resolve(".."));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Not every system lets a folder be opened; where it does not, it needs no forcing. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException needless) {
            // Windows keeps its own journal of folders.
        }
    }

    /**
     * Deletes it. It is renamed first, so that a half-deleted one is never taken for a whole one.
     */
    void retire() {
        try {
            Path away = path.resolveSibling(RETIRED + name());
            Files.move(path, away);
            delete(away);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
