package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.map.Iris;

/** Who may ask, and who may change what is served. */
class AccessTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir static Path folder;
    private static DatasetGraph data;
    private static NewsServer server;

    @BeforeAll
    static void start() throws IOException {
        data = SmallStore.open(folder.resolve("store"));
        Path file =
                list(
                        "# who may ask\n\nuser ani: rahasia\nuser budi: MD5:"
                                + "5f4dcc3b5aa765d61d8327deb882cf99, write\ntoken desk: t0ken:x, write\n");
        ServerSettings local = ServerSettings.local(0, Duration.ofSeconds(5));
        server =
                NewsServer.start(
                        SmallStore.editions(data),
                        new Iris(SmallStore.BASE),
                        new ServerSettings(
                                "0.0.0.0",
                                0,
                                local.limits(),
                                Optional.of(AccessList.read(file)),
                                Optional.empty(),
                                List.of("https://desk.example"),
                                Optional.of(folder.resolve("access.log"))));
    }

    @AfterAll
    static void stop() {
        server.close();
        SmallStore.close(data);
    }

    private static Path list(String content) throws IOException {
        Path file = Files.createTempFile(folder, "auth", "");
        Files.writeString(file, content);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return file;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GET | q | - | 401",
                "GET | / | - | 401",
                "GET | news/sparql?query=ASK%7B%7D | - | 401",
                "GET | ui/news/sparql?query=ASK%7B%7D | - | 401",
                "GET | $/metrics | - | 401",
                "GET | $/ping | - | 200",
                "GET | q | Basic ani:rahasia | 200",
                "GET | q | basic ani:rahasia | 200",
                "GET | q | Basic ani:salah | 401",
                "GET | q | Basic budi:password | 200",
                "GET | q | Basic budi:MD5:5f4dcc3b5aa765d61d8327deb882cf99 | 401",
                "GET | q | Basic desk:t0ken:x | 401",
                "GET | q | Bearer t0ken:x | 200",
                "GET | q | Bearer rahasia | 401",
                "GET | q | Bearer | 401",
                "POST | admin/back | - | 401",
                "POST | admin/back | Basic ani:rahasia | 403",
                "POST | admin/back | Basic budi:password | 409",
                "POST | admin/swap?store=none | Bearer t0ken:x | 409",
                "POST | admin/swap?store=.. | Bearer t0ken:x | 400",
                "POST | admin/swap?store=a%2Fb | Bearer t0ken:x | 400"
            })
    void letsPassThoseWhoMay(String method, String path, String who, int status) throws Exception {
        assertThat(send(method, path, who).statusCode()).isEqualTo(status);
    }

    @Test
    void tellsBrowsersHowToSayWhoOneIs() throws Exception {
        assertThat(send("GET", "q", null).headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic realm=\"Kabar\"");
    }

    @Test
    void changesNothingForAPageOfAnotherSite() throws Exception {
        HttpRequest request =
                request("POST", "admin/back", "Basic budi:password")
                        .header("Sec-Fetch-Site", "cross-site")
                        .build();

        assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void letsOnlyNamedSitesAskFromABrowser() throws Exception {
        assertThat(allowed("https://desk.example")).contains("https://desk.example");
        assertThat(allowed("https://evil.example")).isEmpty();
        assertThat(allowed("https://deskxexample")).isEmpty();
    }

    private static Optional<String> allowed(String origin) throws Exception {
        HttpRequest request =
                request("GET", "q", "Basic ani:rahasia").header("Origin", origin).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("Access-Control-Allow-Origin");
    }

    @Test
    void notesRequests() throws Exception {
        send("GET", "q/articles?lang=en", "Basic ani:rahasia");

        // It is noted when the answer has gone.
        await().untilAsserted(
                        () ->
                                assertThat(folder.resolve("access.log"))
                                        .content()
                                        .contains("GET /q/articles?lang=en")
                                        .doesNotContain("rahasia"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nobody", "ani: x", "user ani", "user ani: x, admin"})
    void refusesAListThatIsNotWellFormed(String content) throws IOException {
        Path file = list(content);

        assertThatThrownBy(() -> AccessList.read(file))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void refusesAListThatEveryoneCanRead() throws IOException {
        Path file = list("user ani: x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> AccessList.read(file)).hasMessageContaining("chmod 600");
    }

    private static HttpResponse<String> send(
            String method, String path, @org.jspecify.annotations.Nullable String who)
            throws Exception {
        return CLIENT.send(
                request(method, path, who).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(
            String method, String path, @org.jspecify.annotations.Nullable String who) {
        String address = "http://127.0.0.1:" + server.address().getPort() + "/";
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                java.net.URI.create(address).resolve(path.equals("/") ? "" : path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (who != null) {
            boolean basic = who.toLowerCase(java.util.Locale.ROOT).startsWith("basic ");
            request.header("Authorization", basic ? encoded(who) : who);
        }
        return request;
    }

    private static String encoded(String who) {
        String scheme = who.substring(0, "basic ".length());
        byte[] pair = who.substring(scheme.length()).getBytes(StandardCharsets.UTF_8);
        return scheme + Base64.getEncoder().encodeToString(pair);
    }
}
