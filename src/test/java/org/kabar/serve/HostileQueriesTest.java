package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that mean harm: they end, and the server goes on. */
class HostileQueriesTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir static Path folder;
    private static SmallServer server;

    @BeforeAll
    static void start() {
        server = SmallServer.start(folder, Duration.ofSeconds(1));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r }",
                "SELECT * { { SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r } GROUP BY ?a } { SELECT ?a (COUNT(*) AS ?n2) { ?a ?y ?z } GROUP BY ?a } }",
                "SELECT * { { SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r } GROUP BY ?a } OPTIONAL { SELECT ?a (COUNT(*) AS ?n2) { ?a ?y ?z } GROUP BY ?a } }",
                "ASK { FILTER(REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(.*a){25}$\")) }",
                "SELECT * { BIND(REPLACE(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"((a+)+)+$\", \"b\") AS ?x) }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER NOT EXISTS { ?s ?q ?r FILTER(REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(.*a){25}$\")) } }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(.*a){25}$\"))",
                "SELECT ?s { { SELECT ?s { ?s ?p ?o FILTER(REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(.*a){25}$\")) } } }"
            })
    void endWhenTheirTimeIsOver(String query) throws Exception {
        assertThat(ask(query).statusCode()).isEqualTo(503);
        assertThat(ask("ASK {}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:org.apache.jena.sparql.function.library.wait>(60000) AS ?x) {}",
                "PREFIX l: <java:org.apache.jena.sparql.function.library.> SELECT (l:wait(60000) AS ?x) {}",
                "SELECT (CALL(\"java:org.apache.jena.sparql.function.library.wait\", 60000) AS ?x) {}",
                "SELECT * { ?x <java:org.apache.jena.sparql.pfunction.library.splitIRI> (?a ?b) }"
            })
    void runNoCodeThatTheyName(String query) throws Exception {
        assertThat(ask(query).statusCode()).isEqualTo(400);
    }

    @Test
    void matchAsTheyDidBefore() throws Exception {
        assertThat(ask("SELECT (REPLACE(\"Jakarta\", \"a\", \"o\") AS ?x) {}").body())
                .contains("Jokorto");
        assertThat(ask("SELECT (REGEX(\"Jakarta\", \"^JAK\", \"i\") AS ?x) {}").body())
                .contains("true");
        assertThat(ask("SELECT (REGEX(\"Jakarta\", \"a.k\", \"q\") AS ?x) {}").body())
                .contains("false");
        assertThat(ask("SELECT (REGEX(<urn:x>, \"x\") AS ?x) {}").body().strip()).isEqualTo("x");
    }

    @Test
    void areRefusedWhenTheyAreTooLarge() throws Exception {
        HttpResponse<String> answer =
                CLIENT.send(
                        HttpRequest.newBuilder(server.http().queryEndpoint())
                                .header("Content-Type", "application/sparql-query")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "ASK {} #" + "x".repeat(1 << 20)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void doNotComeThroughNamesThatOthersMadeLeadHere() throws Exception {
        // Java's client sends no Host of its own choice, so the request is written by hand.
        try (var socket =
                new java.net.Socket(
                        java.net.InetAddress.getLoopbackAddress(),
                        server.http().address().getPort())) {
            socket.getOutputStream()
                    .write(
                            "GET /q HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 421");
        }
    }

    private static HttpResponse<String> ask(String query) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(
                                server.http()
                                        .address()
                                        .resolve(
                                                "/news/sparql?query="
                                                        + URLEncoder.encode(
                                                                query, StandardCharsets.UTF_8)))
                        .header("Accept", "text/csv")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
