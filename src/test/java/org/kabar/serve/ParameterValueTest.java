package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kabar.map.Iris;

/** What users may give for the parameters of a query, and what they are told otherwise. */
class ParameterValueTest {

    private static final String MENTIONS =
            """
            # param: who = - : entity
            PREFIX schema: <https://schema.org/>
            SELECT ?who ?article { ?article schema:mentions ?who } ORDER BY ?article ?who
            """;

    @TempDir static Path folder;
    private static DatasetGraph data;

    @BeforeAll
    static void start() {
        data = SmallStore.open(folder);
    }

    @AfterAll
    static void stop() {
        SmallStore.close(data);
    }

    @ParameterizedTest
    @CsvSource({
        "rina-hartono, rina-hartono",
        "https://kabar.example/entity/rina-hartono, rina-hartono",
        "<https://kabar.example/entity/rina-hartono>, rina-hartono",
        "ent:rina-hartono, rina-hartono",
        "Rina Hartono, rina-hartono",
        "Rina, rina-hartono",
        "rina HARTONO, rina-hartono"
    })
    void anEntityIsGivenByKeyIriOrName(String given, String key) {
        assertThat(csv(MENTIONS, Map.of("who", given)))
                .contains("entity/" + key + ",")
                .doesNotContain("dewi");
    }

    @Test
    void aNameOfSeveralIsNotGuessed() {
        assertThatThrownBy(() -> csv(MENTIONS, Map.of("who", "Dewi")))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessage(
                        "who: \"Dewi\" is a name of several; give the key of one: dewi-a (Dewi), dewi-b (Dewi)");
    }

    @Test
    void anUnknownNameShowsThoseThatHoldIt() {
        assertThatThrownBy(() -> csv(MENTIONS, Map.of("who", "harto")))
                .hasMessage(
                        "who: nobody and nothing is named \"harto\"; names that hold it: rina-hartono (Rina Hartono)");
        assertThatThrownBy(() -> csv(MENTIONS, Map.of("who", "Budi\" } #")))
                .hasMessage("who: nobody and nothing is named \"Budi\" } #\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n : integer | drei | n must be a whole number such as 3, not \"drei\"",
                "n : decimal | 0,5 | n must be a number such as 0.5, not \"0,5\"",
                "n : date | 2023-02-30 | n must be a day such as 2023-09-12, not \"2023-02-30\"",
                "n : iri | rina | n must be an IRI such as https://example.org/a, not \"rina\"",
                "n : type | meeet | n: no kind of event \"meeet\"; did you mean meet?",
                "n : status | maybe | n: no status \"maybe\"; there are occurred, planned",
                "n : article | three | n: no article \"three\" (kabar query articles lists all)",
                "m : integer | 1 | q has no parameter \"n\"; it has m",
            })
    void saysWhatAValueMustBe(String declared, String given, String message) {
        String query = "# param: " + declared.replace(" :", " = - :") + "\nSELECT * { ?s ?p ?n }";

        assertThatThrownBy(() -> csv(query, Map.of("n", given)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "type, meet, https://w3id.org/kabar/type/meet",
        "type, https://w3id.org/kabar/type/meet, https://w3id.org/kabar/type/meet",
        "status, planned, https://w3id.org/kabar/status/planned",
        "article, one, https://kabar.example/article/one",
        "date, 2023-09-12, 2023-09-12",
        "decimal, 0.5, 0.5",
        "integer, 7, 7",
        "iri, urn:x:y, urn:x:y"
    })
    void valuesBecomeTermsOfTheirType(String type, String given, String expected) {
        String query = "# param: n = - : " + type + "\nSELECT ?n { }";

        assertThat(csv(query, Map.of("n", given))).isEqualTo("n\r\n" + expected + "\r\n");
    }

    private static String csv(String text, Map<String, String> given) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryService service = QueryService.over(data, Duration.ofSeconds(20))) {
            new QueryRunner(service, new Iris(SmallStore.BASE))
                    .run(QueryFile.parse("q", text), given, ResultFormat.CSV, 100, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
