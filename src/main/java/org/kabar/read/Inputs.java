package org.kabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/**
 * All that the paths of a command line lead to: files, folders, archives and standard input.
 *
 * <p>Folders are walked in the order of their names, hidden files left out. Nothing here throws for
 * a bad input: it becomes a refusal and the next one follows; every file gives at least one reading
 * or refusal, but two tables that belong together count as one. Used by one thread.
 */
public final class Inputs {

    /** The path that means standard input. */
    public static final String STANDARD_INPUT = "-";

    private final Unpacker unpacker;
    private final Formats formats;
    private final Metadata defaults;
    private final InputStream standardInput;
    private final List<Path> folders;

    /**
     * Inputs to be read.
     *
     * @param reader reads articles and extractions in JSON
     * @param limits how large one thing may be
     * @param defaults what to take where neither an article nor a table beside it says
     * @param standardInput what the path {@code -} reads
     */
    public Inputs(JsonReader reader, Limits limits, Metadata defaults, InputStream standardInput) {
        this.formats = new Formats(limits, reader.within(limits));
        this.unpacker = new Unpacker(formats, limits);
        this.defaults = defaults;
        this.standardInput = standardInput;
        this.folders = List.of();
    }

    private Inputs(Inputs other, List<Path> folders) {
        this.formats = other.formats;
        this.unpacker = other.unpacker;
        this.defaults = other.defaults;
        this.standardInput = other.standardInput;
        this.folders = folders;
    }

    /**
     * How many files the paths lead to; archives and standard input count as one, unreadable ones
     * too. Empty if there are more than {@code most}, so that counting never takes long.
     */
    public static OptionalLong count(List<String> paths, long most) {
        long left = most;
        for (String path : paths) {
            left -= count(path, left);
            if (left < 0) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(most - left);
    }

    private static long count(String given, long most) {
        Optional<Path> path = path(given).filter(Files::isDirectory);
        return given.equals(STANDARD_INPUT) || path.isEmpty() ? 1 : count(path.get(), most);
    }

    /** Stops as soon as there are more than wanted. */
    private static long count(Path folder, long most) {
        long counted = 0;
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (counted > most) {
                    return counted;
                }
                if (isInput(child.getFileName().toString())) {
                    boolean inner = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
                    counted += inner ? count(child, most - counted) : 1;
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            return counted + 1;
        }
        return counted;
    }

    private static boolean isInput(String name) {
        return !name.startsWith(".") && !name.equals(MetadataTable.FILE_NAME);
    }

    /** Whether there is something under a path, be it readable or not; standard input is there. */
    public static boolean exists(String given) {
        return given.equals(STANDARD_INPUT)
                || path(given)
                        .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                        .isPresent();
    }

    private static Optional<Path> path(String given) {
        try {
            return Optional.of(Path.of(given));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /**
     * The same inputs, where files below these folders are named from there, as they would be if
     * the folder itself were read.
     */
    public Inputs under(List<Path> folders) {
        return new Inputs(
                this, folders.stream().map(it -> it.toAbsolutePath().normalize()).toList());
    }

    /** Reads everything, in the order of the paths, until the sink wants no more. */
    public void read(List<String> paths, ReadingSink sink) {
        readEach(paths, path -> sink);
    }

    /**
     * The same, with a sink for each path.
     *
     * @param sinks the sink for the path with this index
     */
    public void readEach(List<String> paths, IntFunction<ReadingSink> sinks) {
        Set<Path> taken = new HashSet<>();
        for (int i = 0; i < paths.size(); i++) {
            if (!read(paths.get(i), taken, sinks.apply(i))) {
                return;
            }
        }
    }

    private boolean read(String given, Set<Path> taken, ReadingSink sink) {
        if (given.equals(STANDARD_INPUT)) {
            Input.Opener once = new Input.Single(() -> standardInput);
            return unpacker.read(new Input(given, "", given, defaults, once), sink);
        }
        try {
            Path path = Path.of(given);
            Path named = path.toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                return folder(path, String.valueOf(named.getFileName()), Set.of(), sink);
            }
            Path parent = named.getParent();
            String id = id(named);
            MetadataTable table = parent == null ? MetadataTable.none() : MetadataTable.of(parent);
            Optional<Path> partner = partner(path);
            if (partner.isPresent()) {
                taken.add(partner.get().toAbsolutePath().normalize());
            }
            return taken.contains(named) || file(path, id, table, partner, sink);
        } catch (IOException | InvalidPathException failure) {
            return sink.accept(refused(given, failure));
        }
    }

    /**
     * The name of the folder it is counted from, by default the one it is in, and the path below.
     */
    private String id(Path file) {
        Optional<Path> from =
                folders.stream()
                        .filter(file::startsWith)
                        .max(Comparator.comparingInt(Path::getNameCount))
                        .or(() -> Optional.ofNullable(file.getParent()));
        return from.filter(folder -> folder.getFileName() != null)
                .map(folder -> folder.getFileName() + "/" + folder.relativize(file))
                .orElseGet(() -> file.getFileName().toString());
    }

    /** The table beside a table that belongs to it, if it is there. */
    private static Optional<Path> partner(Path file) {
        return TableName.of(file.getFileName().toString())
                .map(name -> file.resolveSibling(name.partner()))
                .filter(Files::isRegularFile);
    }

    /**
     * Reads a folder.
     *
     * @param above the real paths of the folders above it, since a link may lead back to one
     */
    private boolean folder(Path folder, String id, Set<Path> above, ReadingSink sink) {
        FolderNames listed;
        MetadataTable table;
        Set<Path> inside = new HashSet<>(above);
        try {
            if (!inside.add(folder.toRealPath())) {
                return sink.accept(refused(folder, "a link that leads back to a folder above it"));
            }
            listed = FolderNames.of(folder);
            table = MetadataTable.of(folder);
        } catch (IOException failure) {
            return sink.accept(refused(folder.toString(), failure));
        }
        for (String name : listed.names()) {
            if (isInput(name) && !child(listed, name, id + "/" + name, table, inside, sink)) {
                return false;
            }
        }
        return true;
    }

    private boolean child(
            FolderNames listed,
            String name,
            String id,
            MetadataTable table,
            Set<Path> inside,
            ReadingSink sink) {
        Path path = listed.path(name);
        if (Files.isDirectory(path)) {
            return folder(path, id, inside, sink);
        }
        Optional<Path> partner = partner(path);
        boolean readBefore =
                partner.isPresent() && partner.get().getFileName().toString().compareTo(name) < 0;
        return readBefore || file(path, id, table, partner, sink);
    }

    private boolean file(
            Path file, String id, MetadataTable table, Optional<Path> partner, ReadingSink sink) {
        try {
            Optional<String> special = EndlessFiles.kind(file);
            if (special.isPresent()) {
                return sink.accept(refused(file, special.get()));
            }
            Input input = input(file, id, table);
            if (partner.isEmpty()) {
                return unpacker.read(input, sink);
            }
            Input other = unpacker.unpacked(input(partner.get(), id, table));
            return formats.tables()
                    .read(new TablePair(unpacker.unpacked(input), Optional.of(other)), sink);
        } catch (IOException failure) {
            return sink.accept(refused(file.toString(), failure));
        }
    }

    private Input input(Path file, String id, MetadataTable table) {
        String name = file.getFileName().toString();
        Optional<MetadataTable.Row> row = table.row(name);
        return new Input(
                file.toString(),
                name,
                row.flatMap(MetadataTable.Row::id).orElse(id),
                row.map(MetadataTable.Row::metadata).orElseGet(Metadata::none).orElse(defaults),
                () -> Files.newInputStream(file));
    }

    private static Reading refused(String name, Exception failure) {
        return new Reading.Refused(
                new Reject(
                        Reason.UNREADABLE,
                        Origin.file(name),
                        Failures.words(failure),
                        Optional.empty()));
    }

    private static Reading refused(Path path, String detail) {
        return new Reading.Refused(
                new Reject(
                        Reason.UNREADABLE, Origin.file(path.toString()), detail, Optional.empty()));
    }
}
