package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose heap is small goes on when queries gather more than it holds. */
class SmallHeapIT {

    private static final String GREEDY =
            "SELECT ?a ?b ?c ?d ?e (COUNT(*) AS ?n) "
                    + "{ ?a ?p1 ?x1 . ?b ?p2 ?x2 . ?c ?p3 ?x3 . ?d ?p4 ?x4 . ?e ?p5 ?x5 BIND(CONCAT(STR(?x1), STR(?x2), STR(?x3), STR(?x4), STR(?x5)) AS ?long) } "
                    + "GROUP BY ?a ?b ?c ?d ?e ?long";

    @TempDir private Path folder;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Process server;
    private URI endpoint;

    /** A server until its input ends. */
    static final class Main {

        private Main() {}

        /** Starts it in the folder that is named first. */
        public static void main(String[] arguments) throws IOException {
            try (SmallServer server =
                    SmallServer.start(Path.of(arguments[0]), Duration.ofMinutes(5))) {
                System.out.println(server.http().queryEndpoint());
                while (System.in.read() >= 0) {
                    // Lives as long as the test.
                }
            }
        }
    }

    @BeforeEach
    void start() throws Exception {
        server =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-XX:+UseParallelGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader said = server.inputReader(StandardCharsets.UTF_8);
        endpoint = URI.create(said.readLine());
    }

    @AfterEach
    void stop() throws Exception {
        server.destroyForcibly().waitFor();
    }

    @Test
    void endsTheQueriesThatTakeTheMemoryAndAnswersTheOthers() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> greedy =
                Stream.generate(() -> ask(GREEDY)).limit(3).toList();
        for (CompletableFuture<HttpResponse<String>> one : greedy) {
            HttpResponse<String> answer = one.get();
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.body()).contains(MemoryGuard.REASON);
        }
        assertThat(ask("ASK { ?s ?p ?o }").get().body()).contains("true");
        assertThat(server.isAlive()).isTrue();
    }

    private CompletableFuture<HttpResponse<String>> ask(String query) {
        URI address =
                URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return client.sendAsync(
                HttpRequest.newBuilder(address).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
