package org.kabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import org.kabar.model.Metadata;
import org.kabar.model.Reading;

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
                if (Walk.isInput(child.getFileName().toString())) {
                    boolean inner = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
                    counted += inner ? count(child, most - counted) : 1;
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            return counted + 1;
        }
        return counted;
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
        return new Walk(folders, taken, new Reader(sink)).through(given);
    }

    /**
     * Lists the files instead of reading them. Reading each by itself, {@linkplain #under named
     * from its folder}, gives what reading the paths gives.
     *
     * @param paths files and folders, not standard input
     * @param files takes each file, with the index of its path
     * @param refused takes what cannot be read, with the index of its path
     */
    public void list(
            List<String> paths, ObjIntConsumer<InputFile> files, ObjIntConsumer<Reading> refused) {
        Set<Path> taken = new HashSet<>();
        for (int i = 0; i < paths.size(); i++) {
            new Walk(folders, taken, new Lister(i, files, refused)).through(paths.get(i));
        }
    }

    /**
     * The names of the files that are looked at together with one of this name, if they stand
     * beside it.
     */
    public static List<String> beside(String name) {
        List<String> names = new ArrayList<>(List.of(MetadataTable.FILE_NAME));
        TableName.of(name).ifPresent(table -> names.add(table.partner()));
        return List.copyOf(names);
    }

    /**
     * Whether a file of this name in a folder is one to read: hidden ones and tables of metadata
     * are not.
     */
    public static boolean isInput(String name) {
        return Walk.isInput(name);
    }

    /**
     * Reads lines of JSON out of the middle of a file.
     *
     * @param file the file, beside which there is no table of metadata
     * @param lines begin with a line; the caller closes
     * @param before how many lines stand before them
     * @throws IOException if the stream fails
     */
    public void readLines(InputFile file, InputStream lines, int before, ReadingSink sink)
            throws IOException {
        String id = Walk.id(file.file(), Optional.of(file.folder()));
        Input input = new Input(file.name(), file.name(), id, defaults, () -> lines);
        formats.jsonLines().lines(input, lines, before, sink);
    }

    /** Lists what a walk finds. */
    private record Lister(
            int path, ObjIntConsumer<InputFile> files, ObjIntConsumer<Reading> refusals)
            implements Walk.Visitor {

        @Override
        public boolean file(Walk.Found found) {
            Path file = found.file().toAbsolutePath().normalize();
            Path folder = found.folder().orElse(file);
            files.accept(new InputFile(found.file().toString(), file, folder), path);
            return true;
        }

        @Override
        public boolean refused(Reading refused) {
            refusals.accept(refused, path);
            return true;
        }
    }

    /** Reads what a walk finds. */
    private final class Reader implements Walk.Visitor {

        private final ReadingSink sink;

        Reader(ReadingSink sink) {
            this.sink = sink;
        }

        @Override
        public boolean refused(Reading refused) {
            return sink.accept(refused);
        }

        @Override
        public boolean file(Walk.Found found) {
            Path file = found.file();
            try {
                Optional<String> special = EndlessFiles.kind(file);
                if (special.isPresent()) {
                    return sink.accept(Walk.refused(file, special.get()));
                }
                Input input = input(file, found.id(), found.table());
                if (found.partner().isEmpty()) {
                    return unpacker.read(input, sink);
                }
                Input other = input(found.partner().get(), found.id(), found.table());
                return formats.tables()
                        .read(
                                new TablePair(
                                        unpacker.unpacked(input),
                                        Optional.of(unpacker.unpacked(other))),
                                sink);
            } catch (IOException failure) {
                return sink.accept(Walk.refused(file.toString(), failure));
            }
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
}
