package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people of one name are asked about, answered for and taken back, over the command line. */
class HomonymsCommandTest {

    private static final String HEAD =
            told("desa-1", "kepala desa", "Karangwaru Lor", "Kecamatan Plupuh");
    private static final String HEAD_AGAIN =
            told("desa-2", "kades", "Karangwaru Lor", "Kecamatan Plupuh");
    private static final String COURIER =
            told("https://warta.example/kurir", "kurir sabu", "Bandara Hang Nadim", "BNNP Kepri");

    @TempDir private Path folder;
    private CommandStore store = new CommandStore(Path.of(""), "");

    private static String told(String id, String office, String place, String body) {
        return """
        {"id": "%s", "publisher": "Warta", "published": "2024-05-04", "language": "id", \
        "entities": [{"id": "e1", "type": "Person", "names": ["Agus Setiawan"]}, \
        {"id": "e2", "type": "Place", "names": ["%s"]}, {"id": "e3", "type": "Organization", "names": ["%s"]}], \
        "offices": [{"person": "e1", "office": "%s"}], \
        "assertions": [{"id": "a1", "type": "visit", "actors": ["e1"], "destination": "e2", "status": "occurred", "stance": "affirms"}]}
        """
                .formatted(id, place, body, office);
    }

    private List<String> questions() {
        return store.run("resolve", "--review", "--json")
                .out()
                .lines()
                .filter(line -> line.contains("\"entity\""))
                .toList();
    }

    private Program.Result answer(String question, String answer) throws IOException {
        Path file = folder.resolve("answers.jsonl");
        Files.writeString(
                file, question.replace("\"answer\":\"\"", "\"answer\":\"" + answer + "\""));
        return store.run("resolve", "--answers", file.toString());
    }

    @BeforeEach
    void load() throws IOException {
        store = new CommandStore(folder, "store");
        store.load(List.of(HEAD, HEAD_AGAIN, COURIER));
        store.run("resolve");
    }

    @Test
    void theTableShowsWhatEachTells() {
        assertThat(store.run("resolve", "--review").out())
                .contains("https://warta.example/kurir")
                .contains("agus-setiawan in desa-1")
                .contains("here kurir sabu with");
    }

    @Test
    void whoIsAnotherGetsAKeyOfItsOwnAndUndoTakesItBack() throws Exception {
        List<String> before = store.export();
        List<String> asked = questions();
        assertThat(asked).hasSize(1);
        assertThat(answer(asked.getFirst(), "").err()).contains("0 answers taken");
        assertThat(answer(asked.getFirst(), "different").err())
                .contains("1 answers taken")
                .contains("1 articles changed");
        assertThat(store.export())
                .anyMatch(line -> line.contains("/agus-setiawan-2>") && line.contains("kurir"));
        assertThat(questions()).isEmpty();
        store.run("undo", "1");
        assertThat(store.export()).isEqualTo(before);
        assertThat(questions()).isEqualTo(asked);
    }

    @Test
    void whoIsTheSameIsNotAskedAboutAgainUntilThatIsTakenBack() throws Exception {
        List<String> before = store.export();
        List<String> asked = questions();
        assertThat(answer(asked.getFirst(), "same").err())
                .contains("1 answers taken")
                .contains("0 articles changed");
        assertThat(store.export()).isEqualTo(before);
        assertThat(questions()).isEmpty();
        assertThat(store.run("merges").out()).contains("same").contains("agus-setiawan in ");
        assertThat(store.run("merges", "--json").out()).contains("\"verdict\":\"same\"");
        store.run("undo", "1");
        assertThat(questions()).isEqualTo(asked);
    }

    @Test
    void aLineThatLacksAnArticleIsAMistakeInOneLine() throws Exception {
        Path file = folder.resolve("answers.jsonl");
        Files.writeString(file, "{\"entity\": \"x\", \"articles\": [], \"answer\": \"same\"}\n");
        Program.Result result =
                Program.run(
                        "resolve",
                        "--answers",
                        file.toString(),
                        "--store",
                        folder.resolve("store").toString());
        assertThat(result.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(result.err())
                .contains("line 1: \"entity\" must be an IRI")
                .doesNotContain("\tat ");
    }
}
