package org.kabar.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Files that are not read, since reading them might never end. */
final class EndlessFiles {

    private EndlessFiles() {}

    /** What a file is if it is none that ends: reading a pipe or a device might never return. */
    static Optional<String> kind(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? Optional.empty()
                    : Optional.of("a pipe, a device or a socket is not read; use - for a pipe");
        } catch (NoSuchFileException missing) {
            if (Files.isSymbolicLink(file)) {
                return Optional.of("a link to a file that is not there");
            }
            throw missing;
        }
    }
}
