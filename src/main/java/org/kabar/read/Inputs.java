package org.kabar.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/**
 * All that the paths of a command line lead to: files, folders, archives and standard input.
 *
 * <p>Folders are walked in the order of their names, hidden files left out. Nothing here throws for
 * a bad input: it becomes a refusal and the next one follows. Used by one thread.
 */
public final class Inputs {

    /** The path that means standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final int HEAD = 1024;

    private final Formats formats;
    private final Metadata defaults;
    private final InputStream standardInput;

    /**
     * Inputs to be read.
     *
     * @param reader reads articles and extractions in JSON
     * @param limits how large one thing may be
     * @param defaults what to take where neither an article nor a table beside it says
     * @param standardInput what the path {@code -} reads
     */
    public Inputs(JsonReader reader, Limits limits, Metadata defaults, InputStream standardInput) {
        this.formats = new Formats(limits, reader);
        this.defaults = defaults;
        this.standardInput = standardInput;
    }

    /**
     * How many files the paths lead to; archives and standard input count as one. Unreadable ones
     * count too.
     */
    public static long count(List<String> paths) {
        return paths.stream().mapToLong(Inputs::count).sum();
    }

    private static long count(String given) {
        Path path = Path.of(given);
        if (given.equals(STANDARD_INPUT) || !Files.isDirectory(path)) {
            return 1;
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.filter(Inputs::isShown)
                    .mapToLong(child -> count(child.toString()))
                    .sum();
        } catch (IOException unreadable) {
            return 1;
        }
    }

    /** Reads everything, in the order of the paths, until the sink wants no more. */
    public void read(List<String> paths, ReadingSink sink) {
        for (String path : paths) {
            if (!read(path, sink)) {
                return;
            }
        }
    }

    private boolean read(String given, ReadingSink sink) {
        if (given.equals(STANDARD_INPUT)) {
            return standardInput(sink);
        }
        try {
            Path path = Path.of(given);
            Path named = path.toAbsolutePath().normalize();
            Path parent = named.getParent();
            if (Files.isDirectory(path)) {
                return folder(path, String.valueOf(named.getFileName()), sink);
            }
            String folder =
                    parent == null || parent.getFileName() == null
                            ? ""
                            : parent.getFileName() + "/";
            MetadataTable table = parent == null ? MetadataTable.none() : MetadataTable.of(parent);
            return file(path, folder + named.getFileName(), table, sink);
        } catch (IOException | InvalidPathException failure) {
            return sink.accept(refused(given, failure));
        }
    }

    private boolean folder(Path folder, String id, ReadingSink sink) {
        List<Path> children;
        MetadataTable table;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.filter(Inputs::isShown).sorted().toList();
            table = MetadataTable.of(folder);
        } catch (IOException failure) {
            return sink.accept(refused(folder.toString(), failure));
        }
        for (Path child : children) {
            String childId = id + "/" + child.getFileName();
            boolean more =
                    Files.isDirectory(child)
                            ? folder(child, childId, sink)
                            : file(child, childId, table, sink);
            if (!more) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShown(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && !name.equals(MetadataTable.FILE_NAME);
    }

    private boolean file(Path file, String id, MetadataTable table, ReadingSink sink) {
        Optional<MetadataTable.Row> row = table.row(file.getFileName().toString());
        Metadata metadata =
                row.map(MetadataTable.Row::metadata).orElseGet(Metadata::none).orElse(defaults);
        String articleId = row.flatMap(MetadataTable.Row::id).orElse(id);
        Input input =
                new Input(
                        file.toString(),
                        file.getFileName().toString(),
                        articleId,
                        metadata,
                        () -> Files.newInputStream(file));
        try {
            return unpack(input, sink);
        } catch (IOException failure) {
            return sink.accept(refused(file.toString(), failure));
        }
    }

    private boolean unpack(Input input, ReadingSink sink) throws IOException {
        return switch (input.ending()) {
            case "gz" -> plain(gunzipped(input), sink);
            case "zip" -> members(input, sink);
            default -> plain(input, sink);
        };
    }

    private static Input gunzipped(Input input) {
        String inner = input.fileName().substring(0, input.fileName().length() - ".gz".length());
        return new Input(
                input.name(),
                inner,
                input.id(),
                input.metadata(),
                () -> new GZIPInputStream(input.opener().open()));
    }

    private boolean members(Input input, ReadingSink sink) throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(input.opener().open(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()
                        && !member(
                                input, entry, new BufferedInputStream(new Unclosed(zip)), sink)) {
                    return false;
                }
            }
        } catch (IllegalArgumentException badName) {
            throw new IOException("not a readable archive: " + badName.getMessage(), badName);
        }
        return true;
    }

    private boolean member(
            Input archive, ZipEntry entry, BufferedInputStream stream, ReadingSink sink)
            throws IOException {
        String path = entry.getName();
        Input member =
                new Input(
                        archive.name() + "!/" + path,
                        path.substring(path.lastIndexOf('/') + 1),
                        archive.id() + "!/" + path,
                        archive.metadata(),
                        () -> stream);
        Optional<Format> format =
                member.ending().isEmpty() ? Optional.of(sniff(stream)) : formats.of(member);
        return format.isPresent()
                ? format.get().read(member, sink)
                : sink.accept(unknown(member.name()));
    }

    private boolean plain(Input input, ReadingSink sink) throws IOException {
        Optional<Format> format = formats.of(input);
        return format.isPresent()
                ? format.get().read(input, sink)
                : sink.accept(unknown(input.name()));
    }

    private boolean standardInput(ReadingSink sink) {
        BufferedInputStream stream = new BufferedInputStream(new Unclosed(standardInput), HEAD);
        Input input =
                new Input(STANDARD_INPUT, STANDARD_INPUT, STANDARD_INPUT, defaults, () -> stream);
        try {
            return sniff(stream).read(input, sink);
        } catch (IOException failure) {
            return sink.accept(refused(STANDARD_INPUT, failure));
        }
    }

    private Format sniff(BufferedInputStream stream) throws IOException {
        stream.mark(HEAD);
        String head = new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8);
        stream.reset();
        return formats.sniff(head);
    }

    private static Reading refused(String name, Exception failure) {
        String detail =
                switch (failure) {
                    case NoSuchFileException missing -> "there is no such file or folder";
                    case AccessDeniedException denied -> "permission denied";
                    default ->
                            String.valueOf(failure.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("cannot be read");
                };
        return new Reading.Refused(
                new Reject(Reason.UNREADABLE, Origin.file(name), detail, Optional.empty()));
    }

    private static Reading unknown(String name) {
        return new Reading.Refused(
                new Reject(
                        Reason.UNKNOWN_FORMAT,
                        Origin.file(name),
                        "no reader for files that end like this; known are "
                                + String.join(
                                                ", ",
                                                List.of(
                                                        ".txt",
                                                        ".html",
                                                        ".json",
                                                        ".jsonl",
                                                        "each also .gz, .zip"))
                                        .toLowerCase(Locale.ROOT),
                        Optional.empty()));
    }

    /** A stream whose end belongs to somebody else. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {}
    }
}
