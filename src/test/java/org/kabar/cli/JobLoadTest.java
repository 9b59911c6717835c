package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.ArticleGraph;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.map.Sample;
import org.kabar.model.Extraction;
import org.kabar.read.ExtractionWriter;
import org.kabar.store.ListedArticle;
import org.kabar.store.NewsStore;
import org.kabar.store.QuadLines;

/** What a Spark job has written, loaded as a user does. */
class JobLoadTest {

    private static final String BASE = "https://warta.example/";

    @TempDir private Path folder;

    private final List<Extraction> extractions =
            Stream.of("satu", "dua", "tiga").map(id -> Sample.meeting(id).extraction()).toList();

    @BeforeEach
    void write() throws IOException {
        Mapper mapper =
                new Mapper(new Iris(BASE), AuthorityFile.read(Reference.load().authority()));
        QuadLines lines = new QuadLines();
        parts(
                "quads",
                ".nq.gz",
                each -> {
                    ArticleGraph graph = mapper.map(each);
                    return lines.of(graph.name(), graph.triples());
                });
        parts("extractions", ".jsonl.gz", each -> new ExtractionWriter().line(each) + "\n");
        parts(
                "articles",
                ".jsonl.gz",
                each ->
                        ListedArticle.of(
                                                mapper.map(each),
                                                new TreeSet<>(
                                                        List.of("/berita/" + each.article().id())))
                                        .line()
                                + "\n");
        Files.writeString(out("_kabar"), "{\"base\":\"" + BASE + "\"}\n");
        Files.createFile(out("_SUCCESS"));
    }

    /** Two parts, with the hidden files that Hadoop puts beside them. */
    private void parts(String kind, String ending, Function<Extraction, String> text)
            throws IOException {
        Files.createDirectories(out(kind));
        part(out(kind).resolve("part-r-00000" + ending), extractions.subList(0, 2), text);
        part(out(kind).resolve("part-r-00002" + ending), extractions.subList(2, 3), text);
        Files.write(out(kind).resolve(".part-r-00000" + ending + ".crc"), new byte[] {1, 2});
    }

    private static void part(Path file, List<Extraction> some, Function<Extraction, String> text)
            throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(
                    some.stream()
                            .map(text)
                            .collect(Collectors.joining())
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theStoreIsAsIfTheArticlesHadBeenLoadedHere() {
        assertThat(load("store").code()).isZero();
        Path usual = folder.resolve("usual");
        try (NewsStore store =
                NewsStore.open(usual, Optional.of(new Iris(BASE)), Reference.load())) {
            Mapper mapper =
                    new Mapper(store.iris(), AuthorityFile.read(Reference.load().authority()));
            store.put(extractions.stream().map(mapper::map).toList());
        }
        assertThat(export("store")).isEqualTo(export("usual"));
        assertThat(run("doctor", "store").code()).isZero();
        assertThat(run("validate", "store").code()).isZero();
        assertThat(run("status", "store").out()).contains("3");
        assertThat(run("resolve", "store").code()).isZero();
    }

    @Test
    void aStoreThatHasArticlesGetsTheExtractions() {
        load("store");
        Program.Result again = load("store");
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("0 loaded, 3 unchanged");
    }

    @Test
    void anUnfinishedOutputIsRefused() throws IOException {
        Files.delete(out("_SUCCESS"));
        Program.Result result = load("store");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(result.err()).contains("is not finished").hasLineCount(1);
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void graphsThatAreNotWholeAreRefusedAndNothingIsStored() throws IOException {
        Files.delete(out("quads").resolve("part-r-00002.nq.gz"));
        Program.Result result = load("store");
        assertThat(result.code()).isEqualTo(ExitCode.STORE.code());
        assertThat(result.err()).contains("they do not belong together, or are not whole");
        assertThat(run("status", "store").out()).doesNotContain("satu");
    }

    @Test
    void aFileThatIsCutOffIsRefusedInOneLine() throws IOException {
        Path part = out("articles").resolve("part-r-00000.jsonl.gz");
        byte[] bytes = Files.readAllBytes(part);
        Files.write(part, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Program.Result result = load("store");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(result.err()).startsWith("kabar: ").hasLineCount(1);
    }

    @Test
    void itIsLoadedByItself() {
        Program.Result result = Program.run("load", out("").toString(), "seeds");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(result.err()).contains("loaded by itself");
    }

    private Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private Program.Result load(String store) {
        return Program.run("load", out("").toString(), "--store", folder.resolve(store).toString());
    }

    private Program.Result run(String command, String store) {
        return Program.run(command, "--store", folder.resolve(store).toString());
    }

    private String export(String store) {
        return Program.run(
                        "export", "--format", "nquads", "--store", folder.resolve(store).toString())
                .out();
    }
}
