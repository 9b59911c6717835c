package org.kabar.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store, shared by the commands that use one. */
final class StoreOptions {

    /** The folder that is used when none is named. */
    static final String DEFAULT = "kabar-store";

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder of the store (default: ${DEFAULT-VALUE}).",
            defaultValue = DEFAULT)
    private Path store = Path.of(DEFAULT);

    /** The folder of the store. */
    Path path() {
        return store;
    }
}
