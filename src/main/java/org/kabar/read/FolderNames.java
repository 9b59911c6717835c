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
                if (expresses(folder, name, child)) {
                    names.add(name);
                } else {
                    names.add(keep(child, name, odd));
                }
            }
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        Collections.sort(names);
        return new FolderNames(folder, names, odd);
    }

    /** Keeps the file itself, under a name of its own, since several may look alike. */
    private static String keep(Path child, String name, Map<String, Path> odd) {
        String own = name;
        for (int i = 2; odd.putIfAbsent(own, child) != null; i++) {
            int dot = name.lastIndexOf('.');
            own = dot < 0 ? name + "~" + i : name.substring(0, dot) + "~" + i + name.substring(dot);
        }
        return own;
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
