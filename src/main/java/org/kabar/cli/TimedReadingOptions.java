package org.kabar.cli;

import java.util.List;
import org.kabar.read.Inputs;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read again and again to time it, shared by the commands that do. */
final class TimedReadingOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders or archives of articles.")
    private List<String> paths = List.of();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often all articles are read and timed (default: ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "2",
            description =
                    "How often they are read before that, untimed (default: ${DEFAULT-VALUE}).")
    private int warmUp = 2;

    /**
     * Checks what was given.
     *
     * @throws UserError if it cannot be done
     */
    void check() {
        if (rounds < 1 || warmUp < 0) {
            throw new UserError("--rounds must be at least 1, --warm-up at least 0");
        }
        if (paths.contains(Inputs.STANDARD_INPUT)) {
            throw new UserError("standard input cannot be read several times; give files");
        }
    }

    /** What to read. */
    List<String> paths() {
        return paths;
    }

    /** How often all is read and timed. */
    int rounds() {
        return rounds;
    }

    /** How often it is read before that. */
    int warmUp() {
        return warmUp;
    }
}
