package org.kabar.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kabar.read.MadeUpInputs.articles;
import static org.kabar.read.MadeUpInputs.gzip;
import static org.kabar.read.MadeUpInputs.info;
import static org.kabar.read.MadeUpInputs.joined;
import static org.kabar.read.MadeUpInputs.read;
import static org.kabar.read.MadeUpInputs.record;
import static org.kabar.read.MadeUpInputs.rejects;
import static org.kabar.read.MadeUpInputs.response;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.model.Article;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/** Web archives as Common Crawl makes them, and damaged ones. */
class WebArchivesTest {

    private static final String HTML = "Content-Type: text/html\r\n";

    @TempDir private Path folder;

    @Test
    void everyPageIsAnArticleUnderTheAddressItWasFetchedFrom() throws IOException {
        List<Reading> readings =
                readArchive(MadeUpInputs.warc(MadeUpInputs.HTML, MadeUpInputs.HTML));
        assertThat(rejects(readings)).isEmpty();
        assertThat(articles(readings))
                .extracting(Article::key)
                .containsExactly(
                        "https://contoh.example/berita/1", "https://contoh.example/berita/2");
        Article article = articles(readings).getFirst();
        assertThat(article.metadata().publisher()).contains("Harian Contoh");
        assertThat(article.text().toString()).startsWith("Pertemuan\nPresiden Joko Widodo");
        assertThat(readings.getFirst().where().toString())
                .endsWith("a.warc!/https://contoh.example/berita/1");
    }

    @Test
    void theDayOfTheCrawlIsNotTheDayOfPublication() throws IOException {
        byte[] page = response("https://a.example/1", HTML, page("Isi berita."));
        assertThat(articles(readArchive(page)).getFirst().metadata().published()).isEmpty();
    }

    @Test
    void whatIsNoPageCountsAsNothing() throws IOException {
        byte[] archive =
                joined(
                        info(),
                        response(
                                "https://a.example/x.png",
                                "Content-Type: image/png\r\n",
                                new byte[9]),
                        record(
                                "response",
                                "application/http; msgtype=response",
                                "https://a.example/2",
                                ("HTTP/1.1 404 Not Found\r\n" + HTML + "\r\n<p>Tidak ada.")
                                        .getBytes(UTF_8)),
                        record(
                                "metadata",
                                "text/plain",
                                "https://a.example/1",
                                "x: y".getBytes(UTF_8)));
        assertThat(
                        readArchive(
                                joined(
                                        archive,
                                        response("https://a.example/1", HTML, page("Isi.")))))
                .hasSize(1);
        assertThat(rejects(readArchive(archive)))
                .singleElement()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.EMPTY);
                            assertThat(reject.detail()).isEqualTo("there is no web page in it");
                        });
    }

    @Test
    void pagesAreDecodedAsTheirServerSentThem() throws IOException {
        String text = "<html><body><p>Kafé Élysée</p></body></html>";
        byte[] chunked = "4\r\n<htm\r\n4\r\nl><p\r\n5\r\n>Isi.\r\n0\r\n\r\n".getBytes(UTF_8);
        byte[] archive =
                joined(
                        response(
                                "https://a.example/1",
                                "Content-Type: text/html; charset=iso-8859-1\r\n",
                                text.getBytes(ISO_8859_1)),
                        response(
                                "https://a.example/2",
                                HTML,
                                text.getBytes(Charset.forName("windows-1252"))),
                        response(
                                "https://a.example/3",
                                HTML + "Content-Encoding: gzip\r\n",
                                gzip(text.getBytes(UTF_8))),
                        response(
                                "https://a.example/4",
                                HTML + "Transfer-Encoding: chunked\r\n",
                                chunked));
        assertThat(articles(readArchive(archive)))
                .extracting(article -> article.text().toString())
                .containsExactly("Kafé Élysée", "Kafé Élysée", "Kafé Élysée", "Isi.");
    }

    @Test
    void aBrokenRecordIsRefusedWithItsPlaceAndTheNextOneIsRead() throws IOException {
        byte[] first = response("https://a.example/1", HTML, page("Satu."));
        String second = new String(response("https://a.example/2", HTML, page("Dua.")), ISO_8859_1);
        byte[] third = response("https://a.example/3", HTML, page("Tiga."));
        List<String> broken =
                List.of(
                        second.replace("Content-Length: ", "Content-Length: 1"),
                        second.replace("Content-Length: ", "Content-Lengt: "),
                        second.replace("Content-Length: ", "Content-Length: -"),
                        second.replaceFirst("Content-Length: \\d+", "Content-Length: 20"),
                        second.replace("HTTP/1.1 200 OK", "HTP"),
                        second.replace("WARC/1.0", "CRAW/1.0"),
                        second.substring(0, 60) + "\r\n\r\n",
                        "x".repeat(70_000) + "\r\n");
        for (String each : broken) {
            List<Reading> readings = readArchive(joined(first, each.getBytes(ISO_8859_1), third));
            assertThat(articles(readings))
                    .as(each)
                    .extracting(Article::key)
                    .containsExactly("https://a.example/1", "https://a.example/3");
            assertThat(rejects(readings))
                    .as(each)
                    .singleElement()
                    .satisfies(
                            reject -> {
                                assertThat(reject.reason()).isEqualTo(Reason.BROKEN_RECORD);
                                assertThat(reject.detail())
                                        .startsWith("the record at byte " + first.length + ": ");
                            });
        }
        byte[] cut = second.substring(0, second.length() - 20).getBytes(ISO_8859_1);
        assertThat(rejects(readArchive(joined(first, cut))))
                .extracting(Reject::detail)
                .containsExactly(
                        "the record at byte " + first.length + ": the file ends within it");
    }

    @Test
    void aDamagedGzipMemberIsRefusedAndTheNextOneIsRead() throws IOException {
        byte[] first = gzip(response("https://a.example/1", HTML, page("Satu.")));
        byte[] third = gzip(response("https://a.example/3", HTML, page("Tiga.")));
        byte[] whole = gzip(response("https://a.example/2", HTML, page("Dua.")));
        for (int at = 0; at < whole.length - 8; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            List<Reading> readings = readGzip(joined(first, damaged, third));
            assertThat(articles(readings))
                    .as("byte %d", at)
                    .extracting(Article::key)
                    .startsWith("https://a.example/1")
                    .endsWith("https://a.example/3");
            assertThat(readings).as("byte %d", at).hasSizeBetween(3, 4);
        }
        for (int length = 2; length < whole.length - 1; length += 9) {
            List<Reading> readings =
                    readGzip(joined(first, java.util.Arrays.copyOf(whole, length), third));
            assertThat(articles(readings))
                    .as("%d bytes", length)
                    .extracting(Article::key)
                    .startsWith("https://a.example/1");
            assertThat(rejects(readings)).as("%d bytes", length).isNotEmpty();
        }
    }

    @Test
    void aRecordLargerThanAPageMayBeIsPassedOver() throws IOException {
        byte[] large = response("https://a.example/1", HTML, page("Satu. ".repeat(1000)));
        byte[] bomb =
                response(
                        "https://a.example/2",
                        HTML + "Content-Encoding: gzip\r\n",
                        gzip(page("Dua. ".repeat(1000))));
        byte[] small = response("https://a.example/3", HTML, page("Tiga."));
        List<Reading> readings =
                read(
                        Limits.standard().withDocumentBytes(1000),
                        Files.write(folder.resolve("a.warc"), joined(large, bomb, small)));
        assertThat(rejects(readings))
                .extracting(Reject::reason)
                .containsExactly(Reason.TOO_LARGE, Reason.TOO_LARGE);
        assertThat(articles(readings)).hasSize(1);
    }

    private static byte[] page(String text) {
        return ("<html><body><p>" + text + "</p></body></html>").getBytes(UTF_8);
    }

    private List<Reading> readArchive(byte[] bytes) throws IOException {
        return read(Files.write(folder.resolve("a.warc"), bytes));
    }

    private List<Reading> readGzip(byte[] bytes) throws IOException {
        return read(Files.write(folder.resolve("a.warc.gz"), bytes));
    }
}
