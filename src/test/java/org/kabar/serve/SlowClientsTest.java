package org.kabar.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.Iris;

/** Clients that take or give next to nothing do not keep others waiting. */
class SlowClientsTest {

    /** More rows than the sockets between here and there can hold. */
    private static final String LONG = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static final Duration PERIOD = Duration.ofMillis(500);

    @TempDir static Path folder;
    private static DatasetGraph data;
    private static NewsServer server;

    @BeforeAll
    static void start() {
        data = SmallStore.open(folder);
        server =
                NewsServer.start(
                        SmallStore.editions(data),
                        new Iris(SmallStore.BASE),
                        new ServerSettings(
                                "127.0.0.1",
                                0,
                                new ServerSettings.Limits(PERIOD, 1 << 20, 1 << 30, PERIOD),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty()));
    }

    @AfterAll
    static void stop() {
        server.close();
        SmallStore.close(data);
    }

    @Test
    void thoseThatTakeNoAnswerGiveTheirPlacesBack() throws Exception {
        List<Socket> lazy = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lazy.add(send("GET /news/sparql?query=" + URLEncoder.encode(LONG, UTF_8) + end()));
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ask("ASK {}")).isEqualTo(200));
        for (Socket socket : lazy) {
            socket.close();
        }
    }

    @Test
    void thoseThatAskByDropsAreLetGo() throws Exception {
        String begun =
                """
                POST /news/sparql HTTP/1.1
                Host: 127.0.0.1
                Content-Type: application/sparql-query
                Content-Length: 100000

                """;
        try (Socket socket = send(begun.replace("\n", "\r\n"))) {
            await().pollInterval(Duration.ofMillis(100))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> isRefused(socket));
        }
    }

    /** Gives one more byte; whether nobody takes it. */
    private static boolean isRefused(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write(' ');
            return false;
        } catch (SocketException gone) {
            return true;
        }
    }

    private static String end() {
        return " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    }

    private static Socket send(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static int ask(String query) throws IOException, InterruptedException {
        URI address =
                URI.create(server.queryEndpoint() + "?query=" + URLEncoder.encode(query, UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
