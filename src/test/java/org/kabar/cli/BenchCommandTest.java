package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.annotate.BareModels;
import picocli.CommandLine;

/** What a user of {@code kabar bench} sees. */
class BenchCommandTest {

    private static final String ONE = "seeds/tempo-kim-berangkat-ke-rusia.txt";

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine program = Main.commandLine();
        program.setOut(new PrintWriter(out, true));
        program.setErr(new PrintWriter(err, true));
        return program.execute(arguments);
    }

    @Test
    void withoutAPartItSaysWhichThereAre() {
        assertThat(run("bench")).isEqualTo(2);
        assertThat(err.toString()).contains("text");
    }

    @Test
    void whatCannotBeMeasuredIsSaid() {
        assertThat(run("bench", "text", ONE, "--rounds", "0")).isEqualTo(2);
        assertThat(run("bench", "text", "-")).isEqualTo(2);
        assertThat(run("bench", "text", folder.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("--rounds must be at least 1")
                .contains("standard input")
                .contains("there is no article to read");
    }

    @Test
    void ratiosArePrintedAndWrittenWithAllFigures() throws IOException {
        Path json = folder.resolve("text.json");

        assertThat(
                        run(
                                "bench",
                                "text",
                                ONE,
                                "--rounds",
                                "2",
                                "--warm-up",
                                "0",
                                "--json",
                                json.toString()))
                .isZero();

        assertThat(out.toString().lines().toList())
                .first()
                .asString()
                .matches("1 articles of \\d+ characters on average, read 2 times each");
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("bare models +0\\.\\d{5} +1\\.000"))
                .anyMatch(line -> line.matches("Kabar +\\d+\\.\\d{5} +\\d+\\.\\d{3}"))
                .anyMatch(line -> line.matches(" {2}its own work +\\d+\\.\\d{5} +\\d+\\.\\d{3}"))
                .anyMatch(line -> line.matches("two workers +\\d+\\.\\d +\\d+\\.\\d{3}"))
                .anyMatch(line -> line.matches("at the end +\\d+\\.\\d"))
                .anyMatch(line -> line.contains("OpenNLP " + BareModels.version()));
        JsonNode figures = new ObjectMapper().readTree(Files.readString(json));
        double bare = figures.get("secondsPerArticleBare").asDouble();
        double own = figures.get("secondsPerArticleOwn").asDouble();
        double models = figures.get("secondsPerArticleModels").asDouble();
        assertThat(figures.get("articles").asInt()).isEqualTo(1);
        assertThat(figures.get("namesFoundBare").asInt()).isPositive();
        assertThat(bare).isPositive();
        assertThat(figures.get("kabarToBare").asDouble())
                .isCloseTo((own + models) / bare, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(figures.get("twoWorkersToOne").asDouble())
                .isCloseTo(
                        figures.get("articlesPerSecondTwoWorkers").asDouble()
                                / figures.get("articlesPerSecondOneWorker").asDouble(),
                        org.assertj.core.data.Offset.offset(1e-9));
        assertThat(figures.get("heapBytesAtTheEnd").asLong()).isPositive();
        assertThat(figures.get("secondsPerArticleByStage").fieldNames())
                .toIterable()
                .contains("read", "sentences", "tags", "names", "extract", "resolve");
    }

    @Test
    void aLoadIsComparedWithJenasLoaderOnTheSameFile() throws IOException {
        Path file = folder.resolve("data.nq");
        Files.writeString(file, "<urn:x:s> <urn:x:p> <urn:x:o> <urn:x:g> .\n");
        Path json = folder.resolve("load.json");

        assertThat(
                        run(
                                "bench",
                                "load",
                                file.toString(),
                                "--rounds",
                                "1",
                                "--heap",
                                "256m",
                                "--json",
                                json.toString()))
                .isZero();

        assertThat(out.toString()).contains("rate of kabar to loader", "disk:", "Jena");
        JsonNode figures = new ObjectMapper().readTree(json.toFile());
        assertThat(figures.at("/load/statements").asInt()).isEqualTo(1);
        assertThat(figures.at("/load/ratio").asDouble()).isPositive();
        assertThat(figures.at("/diskKabar").asLong()).isPositive();
    }

    @Test
    void editsAreTimedInStoresOfSeveralSizes() throws IOException {
        Path json = folder.resolve("update.json");

        assertThat(
                        run(
                                "bench",
                                "update",
                                "--sizes",
                                "2,3",
                                "--edits",
                                "1",
                                "--heap",
                                "256m",
                                "--json",
                                json.toString()))
                .isZero();

        assertThat(new ObjectMapper().readTree(json.toFile()).at("/stores/1/articles").asInt())
                .isEqualTo(3);
    }

    @Test
    void anExportIsComparedWithRiot() {
        assertThat(run("load", ONE, "--quiet", "--store", folder.resolve("s").toString())).isZero();

        assertThat(
                        run(
                                "bench",
                                "export",
                                "--rounds",
                                "1",
                                "--store",
                                folder.resolve("s").toString()))
                .isZero();
        assertThat(out.toString()).contains("rate of kabar to riot");
    }

    @Test
    void wrongNumbersAreRefused() {
        assertThat(run("bench", "load", ONE, "--rounds", "0")).isEqualTo(2);
        assertThat(run("bench", "load", folder.resolve("none.nq").toString())).isEqualTo(2);
        assertThat(run("bench", "export", "--rounds", "0")).isEqualTo(2);
        assertThat(run("bench", "update", "--edits", "0")).isEqualTo(2);
    }
}
