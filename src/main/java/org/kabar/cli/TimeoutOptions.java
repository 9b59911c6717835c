package org.kabar.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How long a query may run, shared by the commands that answer queries. */
final class TimeoutOptions {

    private static final double MILLIS = 1000;
    private static final double MOST = 1_000_000;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Stop a query that runs longer (default: ${DEFAULT-VALUE}).",
            defaultValue = "30")
    private double seconds = 30;

    /** The time a query has. */
    Duration limit() {
        if (!(seconds * MILLIS >= 1 && seconds <= MOST)) {
            throw new UserError("--timeout must be between 0.001 and 1000000 seconds");
        }
        return Duration.ofMillis(Math.round(seconds * MILLIS));
    }
}
