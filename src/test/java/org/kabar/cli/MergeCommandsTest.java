package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.store.NewsStore;

/** The commands by which people merge, split and take back, as a user runs them. */
class MergeCommandsTest {

    @TempDir private Path folder;

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
                            mapper.map(meeting("satu", "tini-ayu", "Tini Ayu")),
                            mapper.map(meeting("dua", "tini", "Tini")),
                            mapper.map(meeting("tiga", "tini-s", "Tini"))));
        }
    }

    private static Extraction meeting(String id, String key, String name) {
        return Sample.article(id)
                .text(name + " bertemu Wayan Tua di desa.")
                .titled("Rapat " + id, "Warta Kampung", LocalDate.of(2024, 5, 2))
                .entity("e1", EntityType.PERSON, key, name)
                .entity("e2", EntityType.PERSON, "wayan-tua", "Wayan Tua")
                .says("meet", List.of("e1", "e2"), List.of(), Optional.empty(), List.of())
                .extraction();
    }

    @Test
    void whatIsMergedIsListedShownAndTakenBackToTheByte() throws Exception {
        String before = export();
        Program.Result merged = run("merge", "tini", "Tini Ayu", "--because", "satu orang");
        assertThat(merged.code()).isZero();
        assertThat(merged.err())
                .contains("decision 1: tini and tini-ayu are one; 1 articles, ")
                .contains(" statements out, ");
        assertThat(merged.out()).isEmpty();
        assertThat(run("merges").out())
                .contains("merged", "tini", "tini-ayu", "satu orang", "person");
        assertThat(run("show", "tini").out()).startsWith("Tini").contains("entity/tini-ayu>");
        assertThat(run("validate").code()).isZero();
        assertThat(run("merges", "--json").out())
                .contains("\"number\":1,\"verdict\":\"merged\"")
                .contains("\"into\":\"https://kabar.example/entity/tini-ayu\"")
                .contains("\"because\":[\"satu orang\"]");
        Program.Result undone = run("undo", "1");
        assertThat(undone.code()).isZero();
        assertThat(undone.err()).contains("Taken back: 1; 1 articles, ");
        assertThat(export()).isEqualTo(before);
        assertThat(run("merges").err()).contains("0 decisions");
        assertThat(run("merges", "--all").err()).contains("1 decision");
    }

    @Test
    void aTrialPrintsEachStatementAndWritesNothing() throws Exception {
        String before = export();
        Program.Result tried =
                run("merge", "tini", "tini-ayu", "--because", "satu orang", "--dry-run");
        assertThat(tried.code()).isZero();
        assertThat(tried.out().lines())
                .contains("dua", "links")
                .anyMatch(line -> line.startsWith("- <https://kabar.example/entity/tini> "))
                .anyMatch(line -> line.startsWith("+ <https://kabar.example/entity/tini-ayu> "));
        assertThat(tried.err()).contains("; nothing was written.");
        assertThat(export()).isEqualTo(before);
        assertThat(run("merges", "--all").err()).contains("0 decisions");
    }

    @Test
    void aSplitEntityGetsAKeyOfItsOwn() throws Exception {
        String before = export();
        Program.Result split =
                run("split", "Wayan Tua", "--article", "satu", "dua", "--because", "dua orang");
        assertThat(split.err()).contains("decision 1: wayan-tua is wayan-tua-2 in 2 articles; 2 ");
        assertThat(split.code()).isZero();
        assertThat(run("show", "wayan-tua-2").out()).contains("entity/wayan-tua-2>");
        assertThat(run("merges").out()).contains("wayan-tua in dua, satu", "wayan-tua-2", "split");
        assertThat(run("undo", "1").code()).isZero();
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void mistakesAreToldInOneLine() {
        refused("may mean", "merge", "Tini", "tini-ayu", "--because", "x");
        refused("nothing in the store is called", "merge", "tiada", "tini", "--because", "x");
        refused("cannot be merged with itself", "merge", "tini", "tini", "--because", "x");
        refused("--because needs a reason", "merge", "tini", "tini-ayu", "--because", " ");
        refused("there is no decision 3", "undo", "3");
        refused("satu does not name tini", "split", "tini", "--article", "satu", "--because", "x");
        assertThat(run("merge", "tini", "tini-ayu").code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("undo", "satu").code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("merges", "--all").err()).contains("0 decisions");
    }

    private void refused(String reason, String... arguments) {
        Program.Result result = run(arguments);
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.USAGE.code());
        assertThat(result.err()).contains(reason);
        assertThat(result.err().lines()).hasSize(1);
    }

    private String export() throws Exception {
        Path file = folder.resolve("export.nq");
        assertThat(run("export", "--out", file.toString()).code()).isZero();
        return Files.readString(file);
    }

    private Program.Result run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--store", folder.resolve("store").toString()));
        return Program.run(all.toArray(String[]::new));
    }
}
