package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.map.Sample;
import org.kabar.store.NewsStore;
import picocli.CommandLine;

/** The commands that look at a store or take from it, as a user runs them. */
class StoreCommandsTest {

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fill() {
        Reference reference = Reference.load();
        try (NewsStore store =
                NewsStore.open(
                        folder.resolve("store"),
                        Optional.of(new Iris(Iris.DEFAULT_BASE)),
                        reference)) {
            Mapper mapper = new Mapper(store.iris(), AuthorityFile.read(reference.authority()));
            store.put(
                    List.of(
                            mapper.map(Sample.meeting("satu").extraction()),
                            mapper.map(Sample.meeting("dua").extraction())));
        }
    }

    @Test
    void exportTakesTheFormatFromTheNameOfTheFile() throws Exception {
        Path file = folder.resolve("news.nq");
        assertThat(run("export", "--out", file.toString(), "--article", "satu")).isZero();
        assertThat(Files.readAllLines(file))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("graph/satu> ."));
        assertThat(run("export", "--per-article", "--out", folder.resolve("all").toString()))
                .isZero();
        assertThat(folder.resolve("all")).isDirectoryContaining("glob:**satu.ttl");
        assertThat(run("export", "--per-article")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("export", "--article", "tiada", "--out", file.toString()))
                .isEqualTo(ExitCode.STORE.code());
        assertThat(err.toString()).contains("the store has no article tiada");
    }

    @Test
    void showTellsWhatIsKnownWithTheSentence() {
        assertThat(run("show", "Sari Dewi")).isZero();
        assertThat(out.toString())
                .contains("Sari Dewi <https://kabar.example/entity/sari-dewi>")
                .contains("offices: Gubernur")
                .contains("Serikat Tani Maju")
                .contains("“Gubernur Sari Dewi bertemu");
        assertThat(run("show", "satu")).isZero();
        assertThat(out.toString()).contains("Gubernur temui petani");
        assertThat(run("show", "tak ada")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).contains("nothing in the store is called \"tak ada\"");
    }

    @Test
    void whatIsRetractedIsGoneAndTheRestStaysSound() {
        assertThat(run("retract", "satu")).isZero();
        assertThat(run("retract", "satu")).isEqualTo(ExitCode.PARTLY.code());
        assertThat(run("status", "--json")).isZero();
        assertThat(out.toString()).contains("\"articles\":1,");
        assertThat(run("validate")).isZero();
        assertThat(err.toString()).contains("1 articles: 0 violations");
    }

    @Test
    void aStoreThatIsNotThereIsNamed() {
        String missing = folder.resolve("tiada").toString();
        for (String command : List.of("export", "status", "validate")) {
            int code = commandLine().execute(command, "--store", missing);
            assertThat(code).isEqualTo(ExitCode.STORE.code());
        }
        assertThat(err.toString()).contains("no such store: " + missing);
    }

    private int run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--store", folder.resolve("store").toString()));
        all.addAll(List.of(arguments));
        return commandLine().execute(all.toArray(String[]::new));
    }

    private CommandLine commandLine() {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
    }
}
