package org.kabar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kabar.serve.AccessList;
import org.kabar.serve.ServerSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a server listens, and to whom. */
final class ServeOptions {

    private static final long MEBIBYTE = 1L << 20;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen at; others than this machine's own need --auth"
                            + " (default: ${DEFAULT-VALUE}).",
            defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; 0 for any that is free (default: ${DEFAULT-VALUE}).",
            defaultValue = "3030")
    private int port = 3030;

    @Option(
            names = "--auth",
            paramLabel = "FILE",
            description =
                    "Who may ask: lines \"user NAME: PASSWORD\" or \"token NAME: TOKEN\", with"
                            + " \", write\" after it for those who may change what is served.")
    private @Nullable Path auth;

    @Option(
            names = "--tls",
            paramLabel = "KEYSTORE",
            description =
                    "Listen with HTTPS: a PKCS#12 file with key and certificate; its password is"
                            + " the first line of KEYSTORE.password.")
    private @Nullable Path tls;

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description =
                    "A site whose pages may ask from a browser, such as https://desk.example; * for"
                            + " all. Can be given more than once.")
    private List<String> origins = List.of();

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "Note each request there, in the usual format of web servers.")
    private @Nullable Path accessLog;

    @Option(
            names = "--max-request",
            paramLabel = "MB",
            defaultValue = "1",
            description = "The largest request, in mebibytes (default: ${DEFAULT-VALUE}).")
    private long maxRequest = 1;

    @Option(
            names = "--max-answer",
            paramLabel = "MB",
            defaultValue = "2048",
            description =
                    "The largest answer, in mebibytes; it breaks off there (default:"
                            + " ${DEFAULT-VALUE}).")
    private long maxAnswer = 2048;

    @Mixin private TimeoutOptions timeout = new TimeoutOptions();

    /**
     * The settings.
     *
     * @throws UserError if a file cannot be read
     * @throws org.kabar.serve.ServerException if a value is out of its range
     */
    ServerSettings settings() {
        return new ServerSettings(
                host,
                port,
                new ServerSettings.Limits(
                        timeout.limit(),
                        maxRequest * MEBIBYTE,
                        maxAnswer * MEBIBYTE,
                        ServerSettings.Limits.IDLE),
                Optional.ofNullable(auth).map(AccessList::read),
                Optional.ofNullable(tls).map(ServeOptions::certificate),
                origins,
                Optional.ofNullable(accessLog));
    }

    private static ServerSettings.Certificate certificate(Path keystore) {
        Path file = keystore.resolveSibling(keystore.getFileName() + ".password");
        if (!Files.isReadable(keystore)) {
            throw new UserError("cannot read " + keystore);
        }
        try (var lines = Files.lines(file)) {
            return new ServerSettings.Certificate(keystore, lines.findFirst().orElse(""));
        } catch (IOException failure) {
            throw new UserError("the password of the keystore must be in " + file);
        }
    }
}
