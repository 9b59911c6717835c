package org.kabar.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kabar.read.Inputs;

/**
 * A copy of a file that lies elsewhere, with what has to stand beside it, in folders of the same
 * names; gone when it is closed. Used by one thread.
 *
 * @param root the temporary folder
 * @param file the copy
 * @param folder the folder that it is named from
 */
record Fetched(Path root, Path file, Path folder) implements AutoCloseable {

    /**
     * Copies a file.
     *
     * @throws IOException if it cannot be read or copied
     */
    static Fetched of(InputPart.Whole whole, Storage storage) throws IOException {
        Path root = Files.createTempDirectory("kabar-fetched");
        Path folder = root.resolve(nameOf(whole.folder()));
        Path file = folder.resolve(whole.file().substring(whole.folder().length() + 1));
        Fetched fetched = new Fetched(root, file, folder);
        try {
            storage.fetch(whole.file(), file);
            String above = whole.file().substring(0, whole.file().lastIndexOf('/') + 1);
            for (String name : Inputs.beside(nameOf(whole.file()))) {
                if (storage.exists(above + name)) {
                    storage.fetch(above + name, file.resolveSibling(name));
                }
            }
            return fetched;
        } catch (UncheckedIOException failure) {
            fetched.close();
            throw failure.getCause();
        }
    }

    private static String nameOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot clear " + root, failure);
        }
    }
}
