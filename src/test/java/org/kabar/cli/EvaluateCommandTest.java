package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What a user of {@code kabar evaluate} sees. */
class EvaluateCommandTest {

    private static final String FOLDER = "src/test/resources/evaluate/scorer/";
    private static final String GOLD = FOLDER + "gold";
    private static final String FLAWED = FOLDER + "flawed.jsonl";

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"extractions", "names", "speed"})
    void eachPartExplainsItself(String part) {
        assertThat(run("evaluate", part, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: kabar evaluate " + part);
    }

    @Test
    void withoutAPartItSaysWhichThereAre() {
        assertThat(run("evaluate")).isEqualTo(2);
        assertThat(err.toString()).contains("extractions, names or speed");
    }

    @Test
    void figuresAreATableAndDoubtsAreTold() {
        assertThat(compareFlawed()).isZero();
        assertThat(out.toString().lines().toList())
                .contains("5 articles")
                .anyMatch(line -> line.matches("mention\\.span +0\\.844 +0\\.809 +0\\.826 +38 .*"))
                .noneMatch(line -> line.startsWith("=="));
        assertThat(err.toString()).contains("warning: harian-3: no system output, scored as empty");
    }

    @Test
    void errorsAreListedByArticleWithBothSidesAndTheSentence() {
        compareFlawed("--errors", "all");
        assertThat(out.toString().lines())
                .containsSubsequence(
                        "== harian-1",
                        "mention.typed wrong: Perjanjian Melati [288,305)",
                        "  gold    ITEM",
                        "  system  ORG");
        assertThat(out.toString().lines())
                .containsSubsequence(
                        "assertion.type.strict missed: say: Kementerian Luar Negeri",
                        "  gold    say: Kementerian Luar Negeri; occurred, withholds",
                        "  system  (unaligned) buy: Kementerian Luar Negeri",
                        "  >       Kementerian Luar Negeri tidak berkomentar.",
                        "== harian-2");
    }

    @Test
    void errorsCanBeLimitedByNumberAndMetric() {
        compareFlawed("--errors", "1", "--metric", "assertion.type");
        assertThat(out.toString().lines().filter(line -> line.contains(" missed: "))).hasSize(1);
        assertThat(out.toString()).doesNotContain("quotation.span missed");
    }

    @Test
    void tablesAreAddedAsAskedFor() {
        compareFlawed("--per-article", "--confusion", "--reliability");
        assertThat(out.toString().lines().toList())
                .anyMatch(line -> line.matches("harian-4 .*"))
                .anyMatch(line -> line.matches("meet +1 +0 +0 +0 +0 +as negotiate 1"))
                .anyMatch(line -> line.matches("0\\.7 to 0\\.8 +1 +0\\.750 +1\\.000 .*"))
                .anyMatch(line -> line.contains("expected calibration error 0."));
    }

    @Test
    void jsonHoldsTheSameFigures() throws IOException {
        compareFlawed("--json", "--per-article", "--errors", "2");
        ObjectMapper mapper = new ObjectMapper();
        JsonNode ours = mapper.readTree(out.toString());
        JsonNode other = mapper.readTree(Path.of(FOLDER, "flawed.expected.json").toFile());
        assertThat(ours.at("/metrics/entity.b3/f1").asDouble())
                .isEqualTo(other.at("/metrics/entity.b3/f1").asDouble());
        assertThat(ours.at("/metrics/cross.iri")).isNotEmpty();
        assertThat(ours.at("/per_article/harian-4/wikidata/f1").isNull()).isTrue();
        assertThat(ours.at("/errors/0/sentence").asText()).isNotEmpty();
        assertThat(ours.at("/confusion/cells").isEmpty()).isFalse();
        assertThat(ours.at("/reliability/bins/0/count").asInt()).isPositive();
        assertThat(ours.get("warnings")).isNotEmpty();
    }

    @Test
    void ownWiderTypesChangeTheRelaxedFigures() throws IOException {
        Path none = Files.writeString(folder.resolve("types.json"), "{\"meet\": null}");
        compareFlawed("--types", none.toString());
        assertThat(out.toString().lines().filter(line -> line.startsWith("assertion.type.")))
                .extracting(line -> line.replaceFirst("(strict|relaxed) ?", ""))
                .satisfies(
                        lines ->
                                assertThat(lines.getFirst().replaceAll(" +", " "))
                                        .isEqualTo(lines.getLast().replaceAll(" +", " ")));
    }

    @Test
    void withoutASystemKabarReadsTheTextsItself() throws IOException {
        Path texts = folder.resolve("texts.jsonl");
        Files.writeString(
                texts, "{\"id\":\"a\",\"text\":\"Presiden Joko Widodo mengunjungi Malaysia.\"}\n");
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(
                gold,
                "{\"id\":\"a\",\"entities\":[{\"id\":\"e1\",\"type\":\"Person\",\"names\":[\"Joko"
                        + " Widodo\"],\"mentions\":[[9,20]]}],\"assertions\":[]}\n");

        assertThat(
                        run(
                                "evaluate",
                                "extractions",
                                "--gold",
                                gold.toString(),
                                "--texts",
                                texts.toString()))
                .isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("mention\\.typed\\.PER +1\\.000 +1\\.000 .*"));
        assertThat(run("evaluate", "extractions", "--gold", gold.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("a has no text to read");
    }

    @Test
    void goldThatCannotBeReadIsUsage() throws IOException {
        Path gold =
                Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"a\",\"text\":\"x\"}");
        assertThat(run("evaluate", "extractions", "--gold", gold.toString())).isEqualTo(2);
        assertThat(run("evaluate", "extractions", "--gold", folder.resolve("no").toString()))
                .isEqualTo(2);
        assertThat(run("evaluate", "extractions", "--gold", GOLD, "--errors", "some")).isEqualTo(2);
        assertThat(err.toString())
                .contains("is an article without entities and assertions")
                .contains("there is no such file or folder")
                .contains("'some' is neither a number nor all")
                .doesNotContain("\tat ");
    }

    @Test
    void aSystemRecordThatCannotBeReadIsPartlyDone() throws IOException {
        Path system = folder.resolve("system.jsonl");
        Files.writeString(
                system,
                """
                {"id":"harian-4","entities":[]}
                {"id":"harian-1","assertions":[{"type":"menari"}]}
                """);
        assertThat(run("evaluate", "extractions", "--gold", GOLD, "--system", system.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("unknown-term").contains("harian-1: no system output");
    }

    @Test
    void anotherTextIsUsage() throws IOException {
        Path system = folder.resolve("system.jsonl");
        Files.writeString(system, "{\"id\":\"harian-4\",\"text\":\"Lain.\",\"entities\":[]}\n");
        assertThat(run("evaluate", "extractions", "--gold", GOLD, "--system", system.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("harian-4: gold and system do not have the same text");
    }

    @Test
    void namesAreMeasuredByTypeAndFile() throws IOException {
        Path file = folder.resolve("names.tsv");
        Files.writeString(
                file, "Presiden\tO\nJoko\tB-PER\nWidodo\tI-PER\ntiba\tO\ndi\tO\nJakarta\tB-ORG\n");
        assertThat(run("evaluate", "names", file.toString(), file.toString(), "--errors", "all"))
                .isZero();
        assertThat(out.toString().lines().toList())
                .anyMatch(line -> line.matches("PER +1\\.000 +1\\.000 +1\\.000 .*names\\.tsv"))
                .anyMatch(line -> line.matches("all +0\\.500 .* 2 +4 +4 +all files"))
                .contains("  gold    ORG Jakarta", "  system  LOC Jakarta");
    }

    @Test
    void aNamesFileThatIsNoneIsUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("names.tsv"), "Presiden O\n");
        assertThat(run("evaluate", "names", file.toString())).isEqualTo(2);
        assertThat(run("evaluate", "names", folder.resolve("no.tsv").toString())).isEqualTo(2);
        assertThat(err.toString()).contains(":1: no token and tag").contains("no such file");
    }

    @Test
    void timeIsToldByStage() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Presiden Joko Widodo mengunjungi Malaysia.");
        assertThat(run("evaluate", "speed", folder.toString(), "--rounds", "1", "--warm-up", "0"))
                .isZero();
        assertThat(out.toString().lines().map(line -> line.split(" ")[0]))
                .containsSubsequence(
                        "stage",
                        "read",
                        "sentences",
                        "tokens",
                        "tags",
                        "names",
                        "extract",
                        "resolve",
                        "all");
        assertThat(out.toString()).contains("articles per second");
    }

    @Test
    void withoutArticlesThereIsNoSpeed() {
        assertThat(run("evaluate", "speed", folder.toString())).isEqualTo(2);
        assertThat(run("evaluate", "speed", "-")).isEqualTo(2);
        assertThat(run("evaluate", "speed", GOLD, "--rounds", "0")).isEqualTo(2);
        assertThat(err.toString())
                .contains("there is no article to read")
                .contains("standard input cannot be read several times")
                .contains("--rounds must be at least 1");
    }

    private int compareFlawed(String... options) {
        String[] usual = {"evaluate", "extractions", "--gold", GOLD, "--system", FLAWED};
        return run(Stream.concat(Stream.of(usual), Stream.of(options)).toArray(String[]::new));
    }

    private int run(String... args) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(args);
    }
}
