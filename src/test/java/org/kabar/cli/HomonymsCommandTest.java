package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private Program.Result run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--store");
        all.add(folder.resolve("store").toString());
        Program.Result result = Program.run(all.toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private List<String> export() throws IOException {
        Path file = folder.resolve("all.nq");
        run("export", "--out", file.toString());
        return Files.readAllLines(file);
    }

    private List<String> questions() {
        return run("resolve", "--review", "--json")
                .out()
                .lines()
                .filter(line -> line.contains("\"entity\""))
                .toList();
    }

    private Program.Result answer(String question, String answer) throws IOException {
        Path file = folder.resolve("answers.jsonl");
        Files.writeString(
                file, question.replace("\"answer\":\"\"", "\"answer\":\"" + answer + "\""));
        return run("resolve", "--answers", file.toString());
    }

    @BeforeEach
    void load() throws IOException {
        Path file = folder.resolve("told.jsonl");
        Files.writeString(file, HEAD + HEAD_AGAIN + COURIER);
        run("load", "--quiet", file.toString());
        run("resolve");
    }

    @Test
    void theTableShowsWhatEachTells() {
        assertThat(run("resolve", "--review").out())
                .contains("https://warta.example/kurir")
                .contains("agus-setiawan in desa-1")
                .contains("here kurir sabu with");
    }

    @Test
    void whoIsAnotherGetsAKeyOfItsOwnAndUndoTakesItBack() throws Exception {
        List<String> before = export();
        List<String> asked = questions();
        assertThat(asked).hasSize(1);
        assertThat(answer(asked.getFirst(), "").err()).contains("0 answers taken");
        assertThat(answer(asked.getFirst(), "different").err())
                .contains("1 answers taken")
                .contains("1 articles changed");
        assertThat(export())
                .anyMatch(line -> line.contains("/agus-setiawan-2>") && line.contains("kurir"));
        assertThat(questions()).isEmpty();
        run("undo", "1");
        assertThat(export()).isEqualTo(before);
        assertThat(questions()).isEqualTo(asked);
    }

    @Test
    void whoIsTheSameIsNotAskedAboutAgainUntilThatIsTakenBack() throws Exception {
        List<String> before = export();
        List<String> asked = questions();
        assertThat(answer(asked.getFirst(), "same").err())
                .contains("1 answers taken")
                .contains("0 articles changed");
        assertThat(export()).isEqualTo(before);
        assertThat(questions()).isEmpty();
        assertThat(run("merges").out()).contains("same").contains("agus-setiawan in ");
        assertThat(run("merges", "--json").out()).contains("\"verdict\":\"same\"");
        run("undo", "1");
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
