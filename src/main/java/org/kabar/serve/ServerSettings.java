package org.kabar.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a server listens and what it allows.
 *
 * @param host the address to listen at, such as {@code 127.0.0.1}
 * @param port the port; 0 for any that is free
 * @param limits what one request may cost
 * @param access who may ask; without it, the host must be one of this machine alone
 * @param certificate for HTTPS; without it, HTTP
 * @param origins pages of other sites that may ask from a browser, such as {@code
 *     https://desk.example}
 * @param accessLog where each request is noted
 */
public record ServerSettings(
        String host,
        int port,
        Limits limits,
        Optional<AccessList> access,
        Optional<Certificate> certificate,
        List<String> origins,
        Optional<Path> accessLog) {

    /** The highest number a port can have. */
    public static final int HIGHEST_PORT = 65_535;

    /**
     * What one request may cost.
     *
     * @param query how long a query may run
     * @param request the most bytes that may come with a request
     * @param response the most bytes of an answer, which breaks off there
     * @param idle how long a client may take or give nothing
     */
    public record Limits(Duration query, long request, long response, Duration idle) {

        /** How long a client is usually waited for. */
        public static final Duration IDLE = Duration.ofSeconds(30);

        private static final long MEBIBYTE = 1L << 20;

        /**
         * Checks them.
         *
         * @throws ServerException if one is not positive
         */
        public Limits {
            if (query.isNegative() || query.isZero()) {
                throw new ServerException("the time for a query must be more than 0 s");
            }
            if (request < 1 || response < 1) {
                throw new ServerException("the sizes of requests and answers must be at least 1");
            }
        }

        /** Requests of a mebibyte, answers of two gibibytes, half a minute of silence. */
        public static Limits of(Duration query) {
            return new Limits(query, MEBIBYTE, 2048 * MEBIBYTE, IDLE);
        }
    }

    /**
     * What a server shows for itself.
     *
     * @param keystore a file of PKCS#12 or JKS
     * @param password of it
     */
    public record Certificate(Path keystore, String password) {}

    /**
     * Checks the port.
     *
     * @throws ServerException if it is none
     */
    public ServerSettings {
        origins = List.copyOf(origins);
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ServerException(port + " is not a port; ports are 0 to " + HIGHEST_PORT);
        }
    }

    /** For this machine alone, with the usual limits. */
    public static ServerSettings local(int port, Duration queryLimit) {
        return new ServerSettings(
                "127.0.0.1",
                port,
                Limits.of(queryLimit),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
