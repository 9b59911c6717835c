package org.kabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/**
 * Articles and extractions that files keep for comparison, rather than for loading: of a folder,
 * only the files that end in {@code .json}. Used by one thread.
 */
public final class ExtractionFiles {

    private final Inputs inputs;

    /**
     * Files to be read.
     *
     * @param reader reads the records
     * @param standardInput what the path {@code -} reads
     */
    public ExtractionFiles(JsonReader reader, InputStream standardInput) {
        inputs = new Inputs(reader, Limits.standard(), Metadata.none(), standardInput);
    }

    /** All that a file, a folder or standard input holds, in the order of the names of files. */
    public List<Reading> read(String path) {
        List<String> files;
        try {
            files = files(path);
        } catch (IOException failure) {
            return List.of(refused(path, Reason.UNREADABLE, "cannot be read: " + failure));
        }
        if (files.isEmpty()) {
            return List.of(
                    refused(path, Reason.EMPTY, "there is no file in it that ends in .json"));
        }
        List<Reading> readings = new ArrayList<>();
        inputs.read(files, readings::add);
        return List.copyOf(readings);
    }

    private static List<String> files(String path) throws IOException {
        if (path.equals(Inputs.STANDARD_INPUT) || !Files.isDirectory(Path.of(path))) {
            return List.of(path);
        }
        try (Stream<Path> children = Files.list(Path.of(path))) {
            return children.map(Path::toString)
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Reading refused(String path, Reason reason, String detail) {
        return new Reading.Refused(new Reject(reason, Origin.file(path), detail, Optional.empty()));
    }
}
