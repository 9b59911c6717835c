package org.kabar.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks a server of Kabar over HTTP. Safe for many threads.
 *
 * @param address of the server, with a slash at the end
 * @param http the client
 */
record ServerClient(URI address, HttpClient http) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Asks this server. */
    ServerClient(URI address) {
        this(
                address.resolve("/"),
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /** The status of an answer, which is read to its end. */
    int status(URI request) throws IOException, InterruptedException {
        return http.send(request(request), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /**
     * The text of an answer.
     *
     * @throws UserError if no such server is there
     */
    String text(URI request) throws InterruptedException {
        try {
            HttpResponse<String> answer =
                    http.send(request(request), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new UserError(request + " answers with " + answer.statusCode());
            }
            return answer.body();
        } catch (ConnectException absent) {
            throw new UserError("no server answers at " + address + "; start one: kabar serve");
        } catch (IOException failure) {
            throw new UserError(address + " does not answer as a server of Kabar does");
        }
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    }

    /** The first column of the rows of a query, without its name. */
    List<String> column(String query) throws InterruptedException {
        try (Stream<String> lines =
                text(address.resolve("news/sparql?format=csv&query=" + encoded(query))).lines()) {
            return lines.skip(1).toList();
        }
    }

    /** Text as it stands in an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
