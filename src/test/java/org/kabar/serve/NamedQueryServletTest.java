package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ready-made queries over HTTP. */
class NamedQueryServletTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir static Path folder;
    private static SmallServer server;

    @BeforeAll
    static void start() {
        server = SmallServer.start(folder, Duration.ofSeconds(20));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersTheReadyMadeQueriesByName() throws Exception {
        assertThat(get("q", "*/*").body()).contains("\"who-met-whom\"");
        HttpResponse<String> csv = get("q/articles?format=csv&lang=en", "*/*");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.body()).contains("Rina menemui Dewi");
        assertThat(get("q/articles", "*/*").body()).contains("\"bindings\"");
        assertThat(get("q/articles", "text/tab-separated-values").body()).startsWith("?outlet\t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q/artikel | 404 | no query \"artikel\"",
                "q/articles?langg=en | 400 | articles has no parameter \"langg\"; it has lang",
                "q/articles?format=pdf | 400 | no format \"pdf\"; there are csv, html, json, sparql, tsv, xml",
                "q/dossier?entity=Dewi | 400 | entity: \"Dewi\" is a name of several; give the key of one: dewi-a (Dewi), dewi-b (Dewi)",
            })
    void saysWhatIsWrongWithARequestForAQuery(String path, int status, String said)
            throws Exception {
        HttpResponse<String> answer = get(path, "*/*");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().strip()).isEqualTo(said);
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(server.http().address().resolve("/" + path))
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
