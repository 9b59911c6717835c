package org.kabar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kabar.store.JenaPeer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kabar bench peer}: what Kabar is compared with, in a process of its own. */
@Command(
        name = "peer",
        hidden = true,
        description = "Does by Jena alone what Kabar is compared with.",
        mixinStandardHelpOptions = true)
final class BenchPeerCommand implements Callable<Integer> {

    /** What the peer does. */
    enum Work {
        /** Loads a file into a database. */
        LOAD,
        /** Writes the statements of a file again. */
        COPY
    }

    @Parameters(index = "0", paramLabel = "WORK", description = "${COMPLETION-CANDIDATES}")
    private Work work = Work.LOAD;

    @Parameters(index = "1", paramLabel = "FILE", description = "RDF to read.")
    private Path file = Path.of("");

    @Parameters(index = "2", paramLabel = "TARGET", description = "What to write.")
    private Path target = Path.of("");

    @Override
    public Integer call() throws IOException {
        switch (work) {
            case LOAD -> JenaPeer.load(file, target);
            case COPY -> JenaPeer.copy(file, target);
        }
        return ExitCode.DONE.code();
    }
}
