package org.kabar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much a disk still holds. */
@FunctionalInterface
public interface FreeSpace {

    /**
     * The bytes that this process may still write to the disk of a folder.
     *
     * @throws IOException if the system does not tell
     */
    long bytes(Path folder) throws IOException;

    /** What the operating system says. */
    static FreeSpace ofDisk() {
        return folder -> Files.getFileStore(folder).getUsableSpace();
    }
}
