package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a user sees: exit codes, and one clear line for each mistake. */
class CommandLineTest {

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyCommandExplainsItself() {
        Main.commandLine()
                .getSubcommands()
                .keySet()
                .forEach(
                        name -> {
                            assertThat(run(name, "--help")).as(name).isZero();
                            assertThat(out.toString()).as(name).contains("Usage:");
                        });
    }

    @Test
    void aMistypedCommandIsUsageWithASuggestion() {
        assertThat(run("lod")).isEqualTo(2);
        assertThat(err.toString()).contains("load").doesNotContain("\tat ");
    }

    @Test
    void aPathThatDoesNotExistIsUsage() {
        assertThat(run("extract", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("there is no such file or folder");
    }

    @Test
    void withoutAnyInputNothingIsLoadedAndNoStoreIsMade() {
        Path store = folder.resolve("store");
        String nowhere = folder.resolve("nowhere").toString();
        assertThat(run("load", nowhere, "--store", store.toString())).isEqualTo(2);
        assertThat(run("load", nowhere, nowhere + "2", "--store", store.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(store).doesNotExist();
    }

    @Test
    void whatWasRefusedIsMendedAndLoadedFromTheRejectsFile() throws IOException {
        Path rejects = folder.resolve("r.jsonl");
        String store = folder.resolve("store").toString();
        Files.writeString(
                folder.resolve("a.jsonl"),
                """
                {"id":"1","text":"Presiden Joko Widodo mengunjungi Malaysia."
                {"id":"2","entities":[{"id":"e1","type":"Persn","names":["Sari"]}]}
                """);
        String[] load = {
            "load",
            folder.resolve("a.jsonl").toString(),
            "--store",
            store,
            "--rejects",
            rejects.toString()
        };
        assertThat(run(load)).isEqualTo(1);
        String kept = Files.readString(rejects);
        assertThat(kept.lines()).hasSize(2);
        Files.writeString(
                rejects,
                kept.replace("Malaysia.\\\"\"}", "Malaysia.\\\"}\"}").replace("Persn", "Person"));
        assertThat(run("load", rejects.toString(), "--store", store)).isZero();
        assertThat(err.toString()).contains("Read 2: 2 loaded, 0 unchanged, 0 rejected");
    }

    @Test
    void badInputBesideGoodIsPartlyDone() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Presiden Joko Widodo mengunjungi Malaysia.");
        Files.writeString(folder.resolve("b.txt"), "");
        assertThat(run("extract", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("Joko Widodo");
        assertThat(err.toString()).contains("b.txt: empty");
    }

    @Test
    void aFolderThatIsNoStoreIsAStoreProblem() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Presiden Joko Widodo mengunjungi Malaysia.");
        assertThat(run("load", folder.resolve("a.txt").toString(), "--store", folder.toString()))
                .isEqualTo(3);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void wrongNumbersAndDatesAreUsage() {
        assertThat(run("extract", "-", "--jobs", "0")).isEqualTo(2);
        assertThat(run("extract", "-", "--limit", "x")).isEqualTo(2);
        assertThat(run("extract", "-", "--published", "kemarin")).isEqualTo(2);
        assertThat(err.toString()).contains("--published must be a day");
    }

    @Test
    void rejectsAndReportAreKeptWhereTheyAreWanted() throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"1\",\"text\":\"Presiden Joko Widodo mengunjungi Malaysia.\"}\n{\n");
        assertThat(
                        run(
                                "load",
                                folder.resolve("a.jsonl").toString(),
                                "--store",
                                folder.resolve("store").toString(),
                                "--rejects",
                                folder.resolve("r.jsonl").toString(),
                                "--report",
                                folder.resolve("report.json").toString()))
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("r.jsonl")))
                .contains("\"reason\":\"broken-json\"", "\"line\":2");
        assertThat(Files.readString(folder.resolve("report.json")))
                .contains("\"read\" : 2", "\"loaded\" : 1", "\"rejected\" : 1");
        assertThat(err.toString())
                .contains("Read 2: 1 loaded, 0 unchanged, 1 rejected (broken-json 1)");
    }

    @Test
    void theSchemaIsPrintedWithoutInput() {
        assertThat(run("extract", "--schema")).isZero();
        assertThat(out.toString()).startsWith("{").contains("\"assertions\"");
    }

    private int run(String... args) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(args);
    }
}
