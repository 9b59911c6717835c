package org.kabar.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.model.Article;
import org.kabar.model.Metadata;
import org.kabar.model.Published;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

class InputsTest {

    @TempDir private Path folder;

    @Test
    void filesOfAFolderComeInTheOrderOfTheirNamesUnderTheFoldersName() throws IOException {
        write("news/b.txt", "Isi b.");
        write("news/a.txt", "Isi a.");
        write("news/deep/c.txt", "Isi c.");
        write("news/.hidden", "x");
        assertThat(articles(read("news")))
                .extracting(Article::id)
                .containsExactly("news/a.txt", "news/b.txt", "news/deep/c.txt");
        assertThat(Inputs.count(List.of(path("news")), 9)).hasValue(3);
    }

    @Test
    void aFileHasTheSameIdAloneAsInItsFolder() throws IOException {
        write("news/a.txt", "Isi a.");
        assertThat(articles(read("news/a.txt"))).isEqualTo(articles(read("news")));
    }

    @Test
    void theTableBesideTheFilesGivesTheirMetadata() throws IOException {
        write("news/a.txt", "Isi a.");
        write(
                "news/metadata.csv",
                "file,id,url,publisher,published\na.txt,berita-a,https://a.example/1,Harian A,2024-02-29\n");
        Article article = articles(read("news")).getFirst();
        assertThat(article.id()).isEqualTo("berita-a");
        assertThat(article.key()).isEqualTo("https://a.example/1");
        assertThat(article.metadata().publisher()).contains("Harian A");
        assertThat(article.metadata().published())
                .contains(Published.on(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void aTableWithoutItsKeyColumnIsRefusedByName() throws IOException {
        write("news/a.txt", "Isi a.");
        write("news/metadata.csv", "id,url\n1,2\n");
        assertThat(rejects(read("news")))
                .singleElement()
                .satisfies(reject -> assertThat(reject.detail()).contains("column named file"));
    }

    @Test
    void badFilesAreRefusedByReasonAndTheRestIsRead() throws IOException {
        write("in/1-empty.txt", " \n");
        Files.write(folder.resolve("in/2-binary.txt"), new byte[] {1, 0, 2, 0, 3});
        write("in/3-odd.xyz", "apa?");
        write("in/4-good.txt", "Isi.");
        List<Reading> readings = read("in");
        assertThat(rejects(readings))
                .extracting(Reject::reason)
                .containsExactly(Reason.EMPTY, Reason.BINARY, Reason.UNKNOWN_FORMAT);
        assertThat(articles(readings)).hasSize(1);
    }

    @Test
    void aMissingPathIsRefusedAndTheNextOneRead() throws IOException {
        write("good.txt", "Isi.");
        List<Reading> readings = new ArrayList<>();
        inputs("").read(List.of(path("nowhere"), path("good.txt")), readings::add);
        assertThat(rejects(readings))
                .singleElement()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.UNREADABLE);
                            assertThat(reject.detail())
                                    .isEqualTo("there is no such file or folder");
                        });
        assertThat(articles(readings)).hasSize(1);
    }

    @Test
    void aBrokenLineIsRefusedWithItsPlaceAndTheOthersAreRead() throws IOException {
        write(
                "a.jsonl",
                "{\"id\":\"1\",\"text\":\"Satu.\"}\n\n{\"id\":\"2\",\"text\":\n{\"id\":\"3\",\"text\":\"Tiga.\"}\n[1]\n{\"id\":\"5\"}");
        List<Reading> readings = read("a.jsonl");
        assertThat(articles(readings)).extracting(Article::id).containsExactly("1", "3");
        assertThat(rejects(readings))
                .extracting(Reject::reason)
                .containsExactly(Reason.BROKEN_JSON, Reason.BAD_FIELD, Reason.EMPTY);
        assertThat(rejects(readings).getFirst().where().line()).isEqualTo(3);
        assertThat(rejects(readings).getFirst().input()).contains("{\"id\":\"2\",\"text\":");
    }

    @Test
    void aLineOverTheLimitIsRefusedAndTheNextOneRead() throws IOException {
        write(
                "a.jsonl",
                "{\"id\":\"1\",\"text\":\""
                        + "x".repeat(500)
                        + "\"}\n{\"id\":\"2\",\"text\":\"Dua.\"}\n");
        List<Reading> readings = new ArrayList<>();
        new Inputs(
                        new JsonReader(Set.of()),
                        Limits.standard().withDocumentBytes(100),
                        Metadata.none(),
                        nothing())
                .read(List.of(path("a.jsonl")), readings::add);
        assertThat(rejects(readings)).extracting(Reject::reason).containsExactly(Reason.TOO_LARGE);
        assertThat(articles(readings)).extracting(Article::id).containsExactly("2");
    }

    @Test
    void aRejectsFileThatWasMendedCanBeReadItself() throws IOException {
        write("a.jsonl", "{\"id\":\"2\",\"text\":\n");
        Reject reject = rejects(read("a.jsonl")).getFirst();
        String line = new RejectWriter().line(reject);
        write("rejects.jsonl", line.replace("\\\"text\\\":", "\\\"text\\\":\\\"Dua.\\\"}"));
        assertThat(articles(read("rejects.jsonl"))).extracting(Article::id).containsExactly("2");
    }

    @Test
    void gzipAndZipAreUnpacked() throws IOException {
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.gz")))) {
            out.write("{\"id\":\"1\",\"text\":\"Satu.\"}\n".getBytes(UTF_8));
        }
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(folder.resolve("b.zip")))) {
            zip.putNextEntry(new ZipEntry("in/x.txt"));
            zip.write("Isi x.".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("in/y.json"));
            zip.write(
                    "[{\"id\":\"y\",\"text\":\"Isi y.\"},\n{\"id\":\"z\",\"text\":\"Isi z.\"}]"
                            .getBytes(UTF_8));
        }
        assertThat(articles(read("a.jsonl.gz"))).extracting(Article::id).containsExactly("1");
        assertThat(articles(read("b.zip"))).extracting(Article::id).hasSize(3).contains("y", "z");
    }

    @Test
    void aTruncatedArchiveIsARefusalNotAFailure() throws IOException {
        Files.write(folder.resolve("a.txt.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0});
        Files.write(folder.resolve("b.txt.gz"), new byte[] {1, 2, 3});
        assertThat(rejects(read("a.txt.gz"))).hasSize(1);
        assertThat(rejects(read("b.txt.gz"))).hasSize(1);
    }

    @Test
    void standardInputMayBeTextOrRecords() {
        List<Reading> text = new ArrayList<>();
        inputs("Kabar baik.").read(List.of("-"), text::add);
        assertThat(articles(text))
                .singleElement()
                .satisfies(
                        article -> assertThat(article.text().toString()).isEqualTo("Kabar baik."));
        List<Reading> records = new ArrayList<>();
        inputs("{\"id\":\"1\",\"text\":\"Satu.\"}").read(List.of("-"), records::add);
        assertThat(articles(records)).extracting(Article::id).containsExactly("1");
    }

    @Test
    void readingStopsWhenNoMoreIsWanted() throws IOException {
        write("a.jsonl", "{\"id\":\"1\",\"text\":\"Satu.\"}\n{\"id\":\"2\",\"text\":\"Dua.\"}\n");
        List<Reading> readings = new ArrayList<>();
        inputs("")
                .read(
                        List.of(path("a.jsonl"), path("a.jsonl")),
                        reading -> {
                            readings.add(reading);
                            return false;
                        });
        assertThat(readings).hasSize(1);
    }

    @Test
    void aPageGivesItsArticleAndMetadataWithoutItsFurniture() throws IOException {
        write(
                "page.html",
                """
                <!doctype html><html lang="id"><head><title>x</title>
                <meta property="og:site_name" content="Harian A"><meta property="og:title" content="Judul &amp; isi">
                <meta property="article:published_time" content="2024-05-01T08:00:00+07:00">
                <link rel="canonical" href="https://a.example/berita/1"></head>
                <body><nav><p>Menu menu menu</p></nav><article><p>Paragraf <b>satu</b>.</p><script>var x</script><p>Paragraf dua.</p></article>
                <div><p>Iklan.</p></div></body></html>
                """);
        Article article = articles(read("page.html")).getFirst();
        assertThat(article.text().toString()).isEqualTo("Paragraf satu.\nParagraf dua.");
        assertThat(article.key()).isEqualTo("https://a.example/berita/1");
        assertThat(article.metadata().title()).contains("Judul & isi");
        assertThat(article.metadata().publisher()).contains("Harian A");
        assertThat(article.metadata().published().orElseThrow().day())
                .isEqualTo(LocalDate.of(2024, 5, 1));
    }

    @Test
    void linkedDataOfAPageComesFirst() throws IOException {
        write(
                "page.html",
                """
                <html><head><script type="application/ld+json">{broken</script><script type="application/ld+json">
                {"@graph":[{"@type":"NewsArticle","headline":"Judul","author":[{"name":"Ayu"}],"articleBody":"Isi lengkap."}]}</script></head>
                <body><p>Lain.</p></body></html>
                """);
        Article article = articles(read("page.html")).getFirst();
        assertThat(article.text().toString()).isEqualTo("Isi lengkap.");
        assertThat(article.metadata().author()).contains("Ayu");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<Reading> read(String name) {
        List<Reading> readings = new ArrayList<>();
        inputs("").read(List.of(path(name)), readings::add);
        return readings;
    }

    private static Inputs inputs(String standardInput) {
        return new Inputs(
                new JsonReader(Set.of("meet")),
                Limits.standard(),
                Metadata.none(),
                new ByteArrayInputStream(standardInput.getBytes(UTF_8)));
    }

    private static ByteArrayInputStream nothing() {
        return new ByteArrayInputStream(new byte[0]);
    }

    private static List<Article> articles(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.OfArticle.class::isInstance)
                .map(reading -> ((Reading.OfArticle) reading).article())
                .toList();
    }

    private static List<Reject> rejects(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Refused.class::isInstance)
                .map(reading -> ((Reading.Refused) reading).reject())
                .toList();
    }
}
