package org.kabar.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.kabar.map.Iris;
import org.kabar.store.ListedArticle;
import org.kabar.store.bulk.RdfFile;

/**
 * What a Spark job of Kabar has written: graphs, extractions and a list of the articles, in parts.
 *
 * @param folder the folder
 * @param base the beginning of the IRIs in it
 */
record JobOutput(Path folder, Iris base) {

    private static final String MARK = "_kabar";
    private static final String SUCCESS = "_SUCCESS";

    /**
     * The output under the paths given; empty if none of them is one.
     *
     * @throws UserError if it is not finished, or not the only path
     */
    static Optional<JobOutput> under(List<String> paths) {
        List<Path> found =
                paths.stream()
                        .map(Path::of)
                        .filter(path -> Files.isRegularFile(path.resolve(MARK)))
                        .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (paths.size() > 1) {
            throw new UserError(
                    "the output of a job is loaded by itself; leave out the other paths beside "
                            + found.getFirst());
        }
        Path folder = found.getFirst();
        if (!Files.exists(folder.resolve(SUCCESS))) {
            throw new UserError(
                    folder
                            + " is not finished: the job is still running, or was stopped; run it"
                            + " again");
        }
        return Optional.of(new JobOutput(folder, base(folder)));
    }

    private static Iris base(Path folder) {
        try {
            JsonNode mark = new ObjectMapper().readTree(Files.readString(folder.resolve(MARK)));
            return new Iris(mark.required("base").asText());
        } catch (JsonProcessingException | IllegalArgumentException damaged) {
            throw new UserError(folder.resolve(MARK) + " is damaged: it does not name the base");
        } catch (IOException unreadable) {
            throw new UserError(folder.resolve(MARK) + " cannot be read");
        }
    }

    /** The files of the graphs. */
    List<RdfFile> graphs() {
        Path quads = folder.resolve("quads");
        return Files.isDirectory(quads) ? RdfInput.under(List.of(quads.toString())) : List.of();
    }

    /** The folder of the extractions; it may be missing if there is none. */
    Path extractions() {
        return folder.resolve("extractions");
    }

    /** The articles, read as they are asked for. */
    Stream<ListedArticle> articles() {
        Path list = folder.resolve("articles");
        if (!Files.isDirectory(list)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(list)) {
            return files
                    .filter(file -> file.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(JobOutput::lines)
                    .map(this::parse);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ListedArticle parse(String line) {
        try {
            return ListedArticle.parse(line);
        } catch (IllegalArgumentException damaged) {
            throw new UserError(folder + " is damaged: " + damaged.getMessage());
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            BufferedReader reader =
                    new BufferedReader(
                            new InputStreamReader(
                                    new GZIPInputStream(Files.newInputStream(file)),
                                    StandardCharsets.UTF_8));
            return reader.lines()
                    .onClose(
                            () -> {
                                try {
                                    reader.close();
                                } catch (IOException failure) {
                                    throw new UncheckedIOException(failure);
                                }
                            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
