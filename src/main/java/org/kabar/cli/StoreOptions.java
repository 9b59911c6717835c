package org.kabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.kabar.map.Reference;
import org.kabar.store.NewsStore;
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

    /**
     * Opens the store, which must be there, and says what was noticed.
     *
     * @throws org.kabar.store.StoreException as {@link NewsStore#openExisting}
     */
    NewsStore openExisting(PrintWriter err) {
        NewsStore opened = NewsStore.openExisting(store, Reference.load());
        tellNotes(opened, err);
        return opened;
    }

    /** Says what was noticed while a store was opened. */
    static void tellNotes(NewsStore opened, PrintWriter err) {
        opened.notes().forEach(note -> err.println("kabar: " + note));
        err.flush();
    }
}
