package org.kabar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kabar.store.bulk.RdfFile;

/** Which of the paths that a person gave are RDF, told by the endings of their names. */
final class RdfInput {

    private RdfInput() {}

    /**
     * The files of RDF under some paths, sorted within each folder, hidden files left out; empty if
     * there are none.
     *
     * @throws UserError if there is RDF and something else too
     */
    static List<RdfFile> under(List<String> paths) {
        List<RdfFile> files = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String path : paths) {
            List<RdfFile> found = under(path);
            files.addAll(found);
            if (found.isEmpty()) {
                others.add(path);
            }
        }
        if (!files.isEmpty() && !others.isEmpty()) {
            throw new UserError(
                    "RDF is loaded as it is and needs a run of its own; leave out "
                            + String.join(", ", others));
        }
        return files;
    }

    private static List<RdfFile> under(String path) {
        Path root = Path.of(path);
        if (!Files.isDirectory(root)) {
            return of(root).stream().toList();
        }
        return holdsRdfAlone(root)
                ? files(root).flatMap(file -> of(file).stream()).toList()
                : List.of();
    }

    /** Ends at the first file that is something else, however many there are. */
    private static boolean holdsRdfAlone(Path folder) {
        return files(folder).findAny().isPresent()
                && files(folder).allMatch(file -> of(file).isPresent());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static Optional<RdfFile> of(Path file) {
        Packing packing = Packing.of(file);
        return RdfFile.syntaxOf(packing.inner(file.getFileName().toString()))
                .map(
                        syntax ->
                                new RdfFile(
                                        file.toString(),
                                        file.toUri().toString(),
                                        syntax,
                                        () -> packing.read(file)));
    }
}
