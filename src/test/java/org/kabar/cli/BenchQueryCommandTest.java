package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.ArticleGraph;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.map.Sample;
import org.kabar.serve.QueryCatalog;
import org.kabar.store.NewsStore;

class BenchQueryCommandTest {

    @TempDir private Path folder;

    @BeforeEach
    void fill() {
        Reference reference = Reference.load();
        try (NewsStore opened =
                NewsStore.open(folder, Optional.of(new Iris(Iris.DEFAULT_BASE)), reference)) {
            Mapper mapper = new Mapper(opened.iris(), AuthorityFile.read(reference.authority()));
            List<ArticleGraph> articles =
                    Stream.of("satu", "dua")
                            .map(id -> mapper.map(Sample.meeting(id).extraction()))
                            .toList();
            opened.put(articles);
        }
    }

    @Test
    void everyReadyMadeQueryIsMeasuredWarm() throws Exception {
        Path file = folder.resolveSibling(folder.getFileName() + ".json");
        Program.Result result =
                Program.run(
                        "bench",
                        "query",
                        "--store",
                        folder.toString(),
                        "--rounds",
                        "2",
                        "--json",
                        file.toString());
        assertThat(result.code()).isZero();
        List<String> names = new ArrayList<>();
        for (JsonNode each : new ObjectMapper().readTree(file.toFile()).get("queries")) {
            names.add(each.get("query").asText());
            assertThat(each.get("warm").get("rounds").asInt()).isEqualTo(2);
            assertThat(each.get("warm").get("medianMilliseconds").asDouble()).isPositive();
            assertThat(each.has("cold")).isFalse();
        }
        assertThat(names)
                .containsAll(QueryCatalog.bundled().all().stream().map(it -> it.name()).toList());
        assertThat(result.out().lines()).hasSize(names.size() + 1);
    }

    @Test
    void aQueryAboutOneThingIsPutAboutPersonsOfTheStoreThatHaveAnAnswer() {
        Program.Result result =
                Program.run("bench", "query", "dossier", "--store", folder.toString());
        assertThat(result.out().lines().skip(1))
                .allMatch(line -> line.matches("dossier +named (most|twice) +[1-9].*"))
                .hasSize(2);
    }

    @Test
    void coldIsAProcessOfItsOwn() {
        Program.Result result =
                Program.run(
                        "bench",
                        "query",
                        "runs",
                        "--store",
                        folder.toString(),
                        "--rounds",
                        "1",
                        "--cold",
                        "1");
        assertThat(result.code()).isZero();
        assertThat(result.out().lines().skip(1))
                .singleElement()
                .matches(line -> line.matches("runs +all +0( +[0-9.]+){5}"));
    }

    @Test
    void whatCannotBeMeasuredIsRefused() {
        assertThat(Program.run("bench").code()).isEqualTo(2);
        assertThat(
                        Program.run("bench", "query", "--rounds", "0", "--store", folder.toString())
                                .code())
                .isEqualTo(2);
        assertThat(Program.run("bench", "query", "no-such", "--store", folder.toString()).code())
                .isEqualTo(2);
    }
}
