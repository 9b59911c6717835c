package org.kabar.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names in a folder, sorted, as strings alone: a folder may have millions. Names that begin
 * with a dot are left out.
 *
 * @param folder the folder
 * @param names the names
 * @param odd the files whose names the character set of this system cannot express
 */
record FolderNames(Path folder, List<String> names, Map<String, Path> odd) {

    /**
     * Lists a folder.
     *
     * @throws IOException if it cannot be listed
     */
    static FolderNames of(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        Map<String, Path> odd = new HashMap<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = child.getFileName().toString();
                if (name.startsWith(".")) {
                    continue;
                }
                names.add(name);
                if (!expresses(folder, name, child)) {
                    odd.put(name, child);
                }
            }
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        Collections.sort(names);
        return new FolderNames(folder, names, odd);
    }

    private static boolean expresses(Path folder, String name, Path child) {
        if (name.chars().allMatch(c -> c < 0x80 && c != '?')) {
            return true;
        }
        try {
            return folder.resolve(name).equals(child);
        } catch (InvalidPathException inexpressible) {
            return false;
        }
    }

    /** The file of a name. */
    Path path(String name) {
        Path known = odd.get(name);
        return known == null ? folder.resolve(name) : known;
    }
}
