package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server over HTTP, as any client meets it. */
class NewsServerTest {

    private static final String WHO =
            "SELECT ?name { ?who a <https://w3id.org/kabar/ns#Person> ;"
                    + " <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }";
    private static final String CROSS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r }";

    @TempDir static Path folder;
    private static SmallServer server;
    private static final HttpClient CLIENT = client();

    @BeforeAll
    static void start() {
        server = SmallServer.start(folder, Duration.ofMillis(1500));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/sparql-results+json | \"bindings\"",
                "application/sparql-results+xml | <binding name=\"name\">",
                "text/csv | Rina Hartono",
                "text/tab-separated-values | \"Rina Hartono\"@id"
            })
    void answersSelectInEachStandardResultFormat(String type, String expected) throws Exception {
        HttpResponse<String> answer = get("news/sparql?query=" + encoded(WHO), type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.body()).contains(expected).contains("Rina Hartono");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news/sparql", "news/query", "news"})
    void answersQueriesThatArePosted(String path) throws Exception {
        assertThat(post(path, "application/sparql-query", WHO).body()).contains("Rina Hartono");
        assertThat(post(path, "application/x-www-form-urlencoded", "query=" + encoded(WHO)).body())
                .contains("Rina Hartono");
    }

    @Test
    void answersAsk() throws Exception {
        HttpResponse<String> answer =
                get(
                        "news/sparql?query=" + encoded("ASK {?s ?p ?o}"),
                        "application/sparql-results+json");

        assertThat(answer.body()).contains("true");
    }

    @Test
    void answersConstructAsTurtle() throws Exception {
        HttpResponse<String> answer =
                get(
                        "news/sparql?query="
                                + encoded(
                                        "CONSTRUCT WHERE { ?who a <https://w3id.org/kabar/ns#Person> }"),
                        "text/turtle");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/turtle");
        assertThat(answer.body()).contains("ent:rina-hartono");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news/data", "news/get"})
    void givesOneGraph(String path) throws Exception {
        String graph = path + "?graph=" + encoded(SmallStore.GRAPH);

        assertThat(get(graph, "text/turtle").body()).contains("Rina Hartono");
        assertThat(
                        get(
                                        path
                                                + "?graph="
                                                + encoded("https://kabar.example/graph/none"),
                                        "text/turtle")
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesToChangeTheData() throws Exception {
        String before = dump();
        String insert = "INSERT DATA { <https://a.example/s> <https://a.example/p> 1 }";
        String turtle = "<https://a.example/s> <https://a.example/p> 1 .";
        String graph = "?graph=" + encoded(SmallStore.GRAPH);

        Stream<HttpResponse<String>> answers =
                Stream.of(
                        post("news/update", "application/sparql-update", insert),
                        post("news/sparql", "application/sparql-update", insert),
                        post("news", "application/sparql-update", insert),
                        post(
                                "news/sparql",
                                "application/x-www-form-urlencoded",
                                "update=" + encoded(insert)),
                        post("news/sparql", "application/sparql-query", insert),
                        post("news/data" + graph, "text/turtle", turtle),
                        post("news/upload", "text/turtle", turtle),
                        post("news", "text/turtle", turtle),
                        send("PUT", "news/data" + graph, "text/turtle", turtle),
                        send("PUT", "news" + graph, "text/turtle", turtle),
                        send("PATCH", "news/data" + graph, "text/turtle", turtle),
                        send("DELETE", "news/data" + graph, "text/turtle", ""),
                        send("DELETE", "news/data?default", "text/turtle", ""));

        assertThat(answers.map(HttpResponse::statusCode))
                .allMatch(status -> status >= 400 && status < 500);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void offersNothingThatChangesTheServer() throws Exception {
        assertThat(
                        Stream.of(
                                        post(
                                                "$/datasets",
                                                "application/x-www-form-urlencoded",
                                                "dbName=x&dbType=mem"),
                                        send("DELETE", "$/datasets/news", "text/plain", ""),
                                        post("$/compact/news", "text/plain", ""),
                                        post("$/backup/news", "text/plain", ""),
                                        post("$/tasks", "text/plain", ""),
                                        post("$/reload", "text/plain", ""),
                                        post("$/shutdown", "text/plain", ""))
                                .map(HttpResponse::statusCode))
                .allMatch(status -> status >= 400 && status < 500);
        assertThat(get("news/sparql?query=" + encoded("ASK {}"), "text/csv").statusCode())
                .isEqualTo(200);
    }

    @Test
    void followsNoServiceToAnotherHost() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String query =
                    "SELECT * { SERVICE <http://127.0.0.1:"
                            + other.getLocalPort()
                            + "/sparql> { ?s ?p ?o } }";
            HttpResponse<String> answer = get("news/sparql?query=" + encoded(query), "text/csv");

            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
            other.setSoTimeout(1);
            assertThatThrownBy(other::accept).isInstanceOf(IOException.class);
        }
    }

    @Test
    void readsNoFileNamedInAQuery() throws Exception {
        String file = folder.toUri().toString();
        HttpResponse<String> answer =
                get(
                        "news/sparql?query=" + encoded("SELECT * FROM <" + file + "> { ?s ?p ?o }"),
                        "text/csv");

        assertThat(answer.body().strip())
                .doesNotContain("Rina")
                .satisfiesAnyOf(
                        body -> assertThat(body).isEqualTo("s,p,o"),
                        body -> assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400));
    }

    @Test
    void stopsAQueryThatRunsTooLongAndAnswersOn() throws Exception {
        assertThat(get("news/sparql?query=" + encoded(CROSS), "text/csv").statusCode())
                .isEqualTo(503);
        assertThat(get("news/sparql?timeout=3600&query=" + encoded(CROSS), "text/csv").statusCode())
                .isEqualTo(503);
        assertThat(get("news/sparql?query=" + encoded("ASK {}"), "text/csv").statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysWhatIsWrongWithAQuery() throws Exception {
        HttpResponse<String> answer =
                get("news/sparql?query=" + encoded("SELECT ?x {"), "text/csv");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 1");
        assertThat(get("news/sparql?query=", "text/csv").statusCode()).isBetween(400, 499);
    }

    @Test
    void knowsNoOtherDataset() throws Exception {
        assertThat(get("other/sparql?query=" + encoded(WHO), "text/csv").statusCode())
                .isEqualTo(404);
        assertThat(get("news/nothing?query=" + encoded(WHO), "text/csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void answersAPing() throws Exception {
        assertThat(get("$/ping", "text/plain").statusCode()).isEqualTo(200);
    }

    @Test
    void servesFusekisPagesWithItsDataset() throws Exception {
        HttpResponse<String> page = get("ui/", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Apache Jena Fuseki UI</title>");
        String script = page.body().replaceAll("(?s).*src=\"([^\"]+\\.js)\".*", "$1");
        assertThat(get("ui/" + script.replaceFirst("^\\.?/", ""), "*/*").statusCode())
                .isEqualTo(200);
        assertThat(get("ui/$/server", "application/json").body()).contains("\"/news\"");
        assertThat(get("ui/news/sparql?query=" + encoded(WHO), "text/csv").body())
                .contains("Rina Hartono");
    }

    @Test
    void tellsBrowsersToRunNoScriptOfOthers() throws Exception {
        for (String path : new String[] {"", "q", "q/articles", "news/sparql?query=ASK%7B%7D"}) {
            assertThat(
                            get(path, "text/html")
                                    .headers()
                                    .firstValue("Content-Security-Policy")
                                    .orElseThrow())
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void saysHowItIsDoing() throws Exception {
        assertThat(get("$/metrics", "text/plain").body()).contains("# TYPE").contains("jvm_memory");
    }

    @Test
    void goesByTheAcceptHeaderWhereItDoesNotKnowTheNameOfAFormat() throws Exception {
        HttpResponse<String> answer =
                get(
                        "news/sparql?format=rdf%2Bxml&output=rdf%2Bxml&query="
                                + encoded("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }"),
                        "application/rdf+xml");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<rdf:RDF");
    }

    @Test
    void describesWhatItServes() throws Exception {
        assertThat(get(".well-known/void", "text/turtle").body())
                .contains("sparql-service-description")
                .contains("/news/sparql");
        assertThat(get("news/sparql", "text/turtle").body()).contains("sparql-service-description");
        assertThat(get("openapi.json", "application/json").body())
                .contains("\"/q/dossier\"")
                .contains("\"3.1.0\"");
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(server.http().address().resolve("/" + path))
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws Exception {
        return send("POST", path, type, body);
    }

    private static HttpResponse<String> send(String method, String path, String type, String body)
            throws Exception {
        // The server may close the connection of a request whose body it does not read.
        try (HttpClient client = client()) {
            return client.send(
                    HttpRequest.newBuilder(server.http().address().resolve("/" + path))
                            .header("Content-Type", type)
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String dump() throws Exception {
        return get(
                        "news/sparql?query="
                                + encoded(
                                        "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g ?s ?p ?o"),
                        "text/csv")
                .body();
    }
}
