package org.kabar.serve;

import java.time.Duration;

/**
 * How a server listens and what it allows.
 *
 * @param host the address to listen at; one of this machine only, such as {@code 127.0.0.1}
 * @param port the port; 0 for any that is free
 * @param queryLimit how long a query may run
 */
public record ServerSettings(String host, int port, Duration queryLimit) {

    /** The highest number a port can have. */
    public static final int HIGHEST_PORT = 65_535;

    /**
     * Checks the port and the time.
     *
     * @throws ServerException if the port is none or the time is not positive
     */
    public ServerSettings {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ServerException(port + " is not a port; ports are 0 to " + HIGHEST_PORT);
        }
        if (queryLimit.isNegative() || queryLimit.isZero()) {
            throw new ServerException("the time for a query must be more than 0 s");
        }
    }
}
