package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kabar.map.Reference;
import org.kabar.store.NewsStore;
import picocli.CommandLine;

/** The query command: its pages, its messages, its exit codes. */
class QueryCommandTest {

    @TempDir private static Path folder;
    private static Path store;

    @BeforeAll
    static void makeStore() {
        store = folder.resolve("store");
        NewsStore.open(store, Optional.empty(), Reference.load()).close();
    }

    @Test
    void listsTheReadyMadeQueries() {
        Outcome outcome = kabar("query", "--list", "--width", "100");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.printed())
                .contains("who-met-whom")
                .contains("Who met whom")
                .contains("lang=id");
        assertThat(outcome.printed().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void describesOneQuery() {
        Outcome outcome = kabar("query", "--describe", "who-met-whom");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.printed())
                .startsWith("Who met whom (Siapa bertemu siapa)")
                .contains("a key such as kim-jong-un, a name in quotes, or an IRI");
    }

    @Test
    void asksAReadyMadeQueryAndAnOwnOne() throws IOException {
        Path own = folder.resolve("own.rq");
        Files.writeString(
                own,
                """
                # param: type = "meet" : type
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT ?type { ?type skos:inScheme ?scheme }
                """);

        assertThat(kabar("query", "articles", "--store", store.toString()))
                .isEqualTo(new Outcome(0, "", "0 rows"));
        assertThat(kabar("query", "--file", own.toString(), "--store", store.toString()))
                .isEqualTo(new Outcome(0, "", "1 row"));
        assertThat(
                        kabar(
                                        "query",
                                        "--file",
                                        own.toString(),
                                        "--store",
                                        store.toString(),
                                        "--param",
                                        "type=meat")
                                .said())
                .startsWith("kabar: type: no kind of event \"meat\"; did you mean ");
    }

    @Test
    void aQueryThatRunsTooLongEndsWithOne() throws IOException {
        Path cross = folder.resolve("cross.rq");
        Files.writeString(
                cross, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");

        Outcome outcome =
                kabar(
                        "query",
                        "--file",
                        cross.toString(),
                        "--store",
                        store.toString(),
                        "--timeout",
                        "0.5");

        assertThat(outcome)
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "kabar: the query was stopped: it ran longer than 0.5 s (see --timeout)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query | give the name of a query or --file FILE; kabar query --list shows the names",
                "query articles --file x.rq | give the name of a query or --file FILE; kabar query --list shows the names",
                "query artikles | no query \"artikles\"; did you mean articles? (kabar query --list shows all)",
                "query --file none.rq | no such file: none.rq",
                "query articles --store a --endpoint http://a.example/ | give --store or --endpoint, not both",
                "query articles --endpoint nonsense | not the address of an endpoint: nonsense (such as http://127.0.0.1:3030/news/sparql)",
                "query articles --width 3 | --width must be at least 20",
            })
    void saysWhatIsWrongInOneLine(String line, String message) {
        assertThat(kabar(line.split(" "))).isEqualTo(new Outcome(2, "", "kabar: " + message));
    }

    private record Outcome(int code, String printed, String said) {}

    private static Outcome kabar(String... args) {
        CommandLine commandLine = Main.commandLine();
        StringWriter printed = new StringWriter();
        StringWriter said = new StringWriter();
        commandLine.setOut(new PrintWriter(printed, true));
        commandLine.setErr(new PrintWriter(said, true));
        return new Outcome(
                commandLine.execute(args), printed.toString().strip(), said.toString().strip());
    }
}
