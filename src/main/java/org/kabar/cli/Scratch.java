package org.kabar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder for one run, gone after it; or none.
 *
 * @param path the folder, if there is one
 */
record Scratch(Optional<Path> path) implements AutoCloseable {

    /** A new folder, unless there is no need of one. */
    static Scratch unless(boolean needless) throws IOException {
        return new Scratch(
                needless ? Optional.empty() : Optional.of(Files.createTempDirectory("kabar")));
    }

    @Override
    public void close() throws IOException {
        if (path.isPresent()) {
            try (Stream<Path> inside = Files.walk(path.get())) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
