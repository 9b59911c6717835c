package org.kabar.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads what a job has written. */
final class Written {

    private Written() {}

    /** The lines of all files of a kind, sorted. */
    static List<String> lines(Path output, Output kind) {
        Path folder = output.resolve(kind.folder());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(kind.ending()))
                    .forEach(file -> lines.addAll(lines(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines.stream().sorted().toList();
    }

    private static List<String> lines(Path file) {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
