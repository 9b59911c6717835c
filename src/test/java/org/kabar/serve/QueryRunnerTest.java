package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.map.Iris;

/** Queries put to a store of this process and to a server over HTTP: the answers are the same. */
class QueryRunnerTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String MENTIONS =
            """
            # param: who = - : entity
            PREFIX schema: <https://schema.org/>
            SELECT ?who ?article { ?article schema:mentions ?who } ORDER BY ?article ?who
            """;

    @TempDir static Path folder;
    private static SmallServer server;

    /** Where a query is put. */
    enum Place {
        STORE,
        ENDPOINT;

        QueryService open(Duration limit) {
            return this == STORE
                    ? QueryService.over(server.data(), limit)
                    : QueryService.at(server.http().queryEndpoint(), limit);
        }
    }

    @BeforeAll
    static void start() {
        server = SmallServer.start(folder, Duration.ofMinutes(1));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aFilledVariableThatIsSelectedStaysAColumn(Place place) {
        assertThat(csv(place, MENTIONS, Map.of("who", "dewi-a")))
                .isEqualTo(
                        "who,article\r\nhttps://kabar.example/entity/dewi-a,https://kabar.example/article/one\r\n");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aVariableLeftFreeTakesEveryValue(Place place) {
        assertThat(csv(place, MENTIONS, Map.of()).lines()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void valuesReachFiltersSubqueriesOptionalsHavingAndOrder(Place place) {
        String query =
                """
                # param: lang = "id" : string
                # param: minimum = 1 : integer
                # param: text = "\" : string
                PREFIX schema: <https://schema.org/>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT ?lang ?name ?articles {
                  { SELECT ?who (COUNT(DISTINCT ?article) AS ?articles) {
                      ?article schema:mentions ?who
                      FILTER NOT EXISTS { ?article schema:headline ?h FILTER(LANG(?h) = ?lang) }
                    } GROUP BY ?who HAVING (COUNT(DISTINCT ?article) >= ?minimum) }
                  OPTIONAL { ?who skos:prefLabel ?label FILTER (LANG(?label) = ?lang) }
                  BIND(COALESCE(STR(?label), ?text) AS ?name)
                } ORDER BY ?minimum DESC(?articles) ?lang
                """;

        assertThat(csv(place, query, Map.of("text", "it's \"x\" } ?minimum")))
                .isEqualTo(
                        "lang,name,articles\r\nid,Rina Hartono,2\r\nid,\"it's \"\"x\"\" } ?minimum\",1\r\n");
        assertThat(csv(place, query, Map.of("minimum", "2")))
                .isEqualTo("lang,name,articles\r\nid,Rina Hartono,2\r\n");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void textIsSearchedByAnOwnQuery(Place place) {
        String query =
                """
                # param: words = "rina" : string
                PREFIX schema: <https://schema.org/>
                PREFIX text: <http://jena.apache.org/text#>
                SELECT ?graph ?headline {
                  GRAPH ?graph { ?article text:query (schema:headline ?words) ; schema:headline ?headline }
                } ORDER BY ?headline
                """;

        assertThat(csv(place, query, Map.of()).lines())
                .containsExactly(
                        "graph,headline",
                        "https://kabar.example/graph/two,Rina berangkat",
                        "https://kabar.example/graph/one,Rina menemui Dewi");
        assertThat(csv(place, query, Map.of("words", "\"menemui dewi\" AND NOT berangkat")).lines())
                .hasSize(2);
        assertThatThrownBy(() -> csv(place, query, Map.of("words", "rina AND (")))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining(place == Place.STORE ? "rina AND (" : "HTTP 400");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aFilledVariableMayBeGroupedBy(Place place) {
        String query =
                """
                # param: who = "rina-hartono" : entity
                SELECT ?who (COUNT(?article) AS ?articles) {
                  ?article <https://schema.org/mentions> ?who } GROUP BY ?who
                """;

        assertThat(csv(place, query, Map.of()))
                .isEqualTo("who,articles\r\nhttps://kabar.example/entity/rina-hartono,2\r\n");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aQueryThatRunsTooLongIsStopped(Place place) {
        String cross =
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s }";

        try (QueryService service = place.open(Duration.ofMillis(300))) {
            assertThatThrownBy(() -> answer(service, cross, Map.of(), ResultFormat.CSV))
                    .isInstanceOf(QueryTimeoutException.class)
                    .hasMessage("the query was stopped: it ran longer than 0.3 s (see --timeout)");
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aQueryThatIsLongInBeingSetUpIsStopped(Place place) {
        String join =
                """
                SELECT * {
                  { SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s } GROUP BY ?a }
                  { SELECT ?a (COUNT(*) AS ?t) { ?a ?x ?y } GROUP BY ?a }
                }
                """;

        try (QueryService service = place.open(Duration.ofMillis(300))) {
            assertThatThrownBy(() -> answer(service, join, Map.of(), ResultFormat.CSV))
                    .isInstanceOf(QueryTimeoutException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?x { ?x | q:1:",
                "SELECT ?x { ?x foo:a 1 } | q:1:16: not a SPARQL query: Unresolved prefixed name: foo:a",
                "DELETE WHERE { ?s ?p ?o } | q:1:1: not a SPARQL query:"
            })
    void saysWhereAQueryIsNotWellFormed(String text, String message) {
        assertThatThrownBy(() -> csv(Place.STORE, text, Map.of()))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageStartingWith(message)
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void asksAndConstructsAndDescribes(Place place) {
        String construct = "CONSTRUCT WHERE { <https://kabar.example/entity/dewi-a> ?p ?o }";
        String describe = "DESCRIBE <https://kabar.example/entity/dewi-a>";

        assertThat(written(place, "ASK {}", ResultFormat.TABLE))
                .isEqualTo("yes" + System.lineSeparator());
        assertThat(written(place, "ASK { ?x ?x ?x }", ResultFormat.TABLE)).startsWith("no");
        assertThat(written(place, "ASK {}", ResultFormat.JSON)).contains("\"boolean\"");
        assertThat(written(place, construct, ResultFormat.TURTLE)).contains("\"Dewi\"@id");
        assertThat(written(place, construct, ResultFormat.TABLE)).contains("\"Dewi\"@id");
        assertThat(written(place, describe, ResultFormat.TURTLE)).contains("\"Dewi\"@id");
    }

    @Test
    void aFormatThatTheAnswerCannotHaveIsRefused() {
        assertThatThrownBy(() -> written(Place.STORE, "ASK {}", ResultFormat.TURTLE))
                .hasMessage("ASK gives no graph: use the format table, csv, tsv, json or xml");
        assertThatThrownBy(
                        () ->
                                written(
                                        Place.STORE,
                                        "CONSTRUCT WHERE { ?s ?p ?o }",
                                        ResultFormat.CSV))
                .hasMessageContaining("written as turtle, not as csv");
    }

    @ParameterizedTest
    @EnumSource(
            value = ResultFormat.class,
            names = {"CSV", "TSV", "JSON", "XML", "TABLE"})
    void writesTheSameOverHttpAsFromTheStore(ResultFormat format) {
        assertThat(written(Place.ENDPOINT, MENTIONS, format))
                .isEqualTo(written(Place.STORE, MENTIONS, format))
                .contains("rina-hartono");
    }

    @Test
    void aTableShortensIris() {
        assertThat(written(Place.STORE, MENTIONS, ResultFormat.TABLE).lines())
                .containsExactly(
                        "who               article",
                        "----------------  -------",
                        "ent:dewi-a        art:one",
                        "ent:rina-hartono  art:one",
                        "ent:rina-hartono  art:two");
    }

    @Test
    void anEndpointMayBeGivenByItsServerAlone() {
        try (QueryService service = QueryService.at(server.http().address(), LIMIT)) {
            assertThat(answer(service, MENTIONS, Map.of(), ResultFormat.CSV)).contains("dewi-a");
        }
    }

    @Test
    void saysThatNoEndpointAnswers() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (QueryService service =
                QueryService.at(URI.create("http://127.0.0.1:" + free), LIMIT)) {
            assertThatThrownBy(() -> answer(service, "ASK {}", Map.of(), ResultFormat.CSV))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessage("no endpoint answers at http://127.0.0.1:" + free + "/news/sparql");
        }
        try (QueryService service =
                QueryService.at(server.http().address().resolve("/other/sparql"), LIMIT)) {
            assertThatThrownBy(() -> answer(service, "ASK {}", Map.of(), ResultFormat.CSV))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("refused the query")
                    .hasMessageContaining("404");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"store", "ftp://a.example/", "http:///x"})
    void refusesAnAddressThatIsNoEndpoint(String address) {
        assertThatThrownBy(() -> QueryService.at(URI.create(address), LIMIT))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageStartingWith("not the address of an endpoint");
    }

    private static String csv(Place place, String text, Map<String, String> given) {
        try (QueryService service = place.open(LIMIT)) {
            return answer(service, text, given, ResultFormat.CSV);
        }
    }

    private static String written(Place place, String text, ResultFormat format) {
        try (QueryService service = place.open(LIMIT)) {
            return answer(service, text, Map.of(), format);
        }
    }

    private static String answer(
            QueryService service, String text, Map<String, String> given, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryRunner(service, new Iris(SmallStore.BASE))
                .run(QueryFile.parse("q", text), given, format, 100, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
