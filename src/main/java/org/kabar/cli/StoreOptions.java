package org.kabar.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store, shared by the commands that use one. */
final class StoreOptions {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder of the store (default: ${DEFAULT-VALUE}).",
            defaultValue = "kabar-store")
    private Path store = Path.of("kabar-store");

    /** The folder of the store. */
    Path path() {
        return store;
    }
}
