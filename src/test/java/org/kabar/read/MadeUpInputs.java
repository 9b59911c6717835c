package org.kabar.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kabar.model.Article;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Reading;
import org.kabar.model.Reject;

/** Articles and extractions of our own in every format, ways to pack them, and ways to read. */
public final class MadeUpInputs {

    static final String TEXT =
            """
            JAKARTA, Harian Contoh - Presiden Joko Widodo bertemu Perdana Menteri Shinzo Abe di Tokyo, Senin (23/3/2015).

            "Kami sepakat bekerja sama," kata Joko Widodo dalam jumpa pers di café Élysée – “bagus” 😀.
            """;

    static final String HTML =
            """
            <!doctype html><html lang="id"><head><meta charset="utf-8"><title>Judul</title>
            <meta property="og:site_name" content="Harian Contoh"><meta property="article:published_time" content="2015-03-24T08:00:00+07:00">
            <script type="application/ld+json">{"@type": "Organization", "name": "Harian Contoh"}</script></head>
            <body><nav><p>Menu</p></nav><article><h2>Pertemuan</h2><p>Presiden Joko Widodo bertemu Perdana Menteri Shinzo Abe di Tokyo.</p>
            <p>Mereka sepakat bekerja sama.</p></article></body></html>
            """;

    static final String ARTICLE =
            "{\"id\":\"b1\",\"title\":\"Pertemuan\",\"published\":\"2015-03-24\",\"text\":\"Presiden Joko Widodo bertemu"
                    + " Perdana Menteri Shinzo Abe di Tokyo.\"}";

    static final String EXTRACTION =
            "{\"id\":\"x1\",\"text\":\"Sari Dewi menemui Budi Hartono di Bogor.\",\"entities\":["
                    + "{\"id\":\"e1\",\"type\":\"Person\",\"names\":[\"Sari Dewi\"],\"mentions\":[[0,9]]},"
                    + "{\"id\":\"e2\",\"type\":\"Person\",\"names\":[\"Budi Hartono\"],\"mentions\":[[18,30]]}],"
                    + "\"assertions\":[{\"id\":\"a1\",\"type\":\"meet\",\"actors\":[\"e1\"],\"recipients\":[\"e2\"],"
                    + "\"status\":\"occurred\",\"start\":\"2024-01-02\",\"confidence\":0.5,\"evidence\":[[0,40]]}]}";

    static final String ENTITIES =
            """
            article,id,type,names,mentions,text
            x1,e1,Person,Sari Dewi|Sari,0-9,Sari Dewi menemui Budi Hartono di Bogor.
            x1,e2,Person,Budi Hartono,18-30,
            x2,e1,Person,"Ayu ""Bintang"" Lestari",,
            """;

    static final String ASSERTIONS =
            """
            article,id,type,actors,recipients,status,start,confidence,evidence
            x1,a1,meet,e1,e2,occurred,2024-01-02,0.5,0-40
            x2,a1,say,e1,,planned,,,
            """;

    static final String ARTICLES =
            """
            id;title;published;text
            c1;"Satu; dua";2024-02-29;"Presiden Joko Widodo mengunjungi Malaysia.
            Ia bertemu pengusaha."
            c2;Dua;;Wali kota meresmikan pasar.
            """;

    private MadeUpInputs() {}

    /** All of them, by names with their usual endings. */
    public static SequencedMap<String, byte[]> plain() {
        SequencedMap<String, byte[]> inputs = new LinkedHashMap<>();
        inputs.put("a.txt", TEXT.getBytes(UTF_8));
        inputs.put("a.html", HTML.getBytes(UTF_8));
        inputs.put("a.json", ("[" + ARTICLE + ",\n " + EXTRACTION + "]").getBytes(UTF_8));
        inputs.put("a.jsonl", lines());
        inputs.put("articles.csv", ARTICLES.getBytes(UTF_8));
        inputs.put("entities.csv", ENTITIES.getBytes(UTF_8));
        inputs.put(
                "assertions.csv",
                ASSERTIONS.replace("e1,e2", ",").replace(",e1", ",").getBytes(UTF_8));
        inputs.put("a.warc", warc(HTML, HTML.replace("Tokyo", "Osaka")));
        return inputs;
    }

    private static byte[] lines() {
        return (ARTICLE + "\n" + EXTRACTION + "\n").getBytes(UTF_8);
    }

    /** Each of them as it is and packed in each way. */
    public static SequencedMap<String, byte[]> all() {
        SequencedMap<String, byte[]> inputs = new LinkedHashMap<>();
        plain().forEach(
                        (name, bytes) -> {
                            inputs.put(name, bytes);
                            inputs.put(name + ".gz", gzip(bytes));
                            inputs.put(name + ".zst", Zstd.compress(bytes));
                            inputs.put(name + ".zip", zip(Map.of("in/" + name, bytes)));
                        });
        SequencedMap<String, byte[]> members = new LinkedHashMap<>(plain());
        members.put("b.jsonl.gz", gzip(lines()));
        inputs.put("all.zip", zip(members));
        inputs.put("members.warc.gz", warcOfMembers(HTML, HTML.replace("Tokyo", "Osaka")));
        return inputs;
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> members) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** One record of a web archive. */
    static byte[] record(String type, String contentType, String target, byte[] block) {
        String head =
                "WARC/1.0\r\nWARC-Type: "
                        + type
                        + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                        + "WARC-Date: 2024-05-01T00:00:00Z\r\nWARC-Target-URI: "
                        + target
                        + "\r\nContent-Type: "
                        + contentType
                        + "\r\nContent-Length: "
                        + block.length
                        + "\r\n\r\n";
        return joined(head.getBytes(ISO_8859_1), block, "\r\n\r\n".getBytes(ISO_8859_1));
    }

    /** A fetched page. */
    static byte[] response(String target, String headers, byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(ISO_8859_1);
        return record("response", "application/http; msgtype=response", target, joined(head, body));
    }

    private static byte[] page(int number, String html) {
        return response(
                "https://contoh.example/berita/" + number,
                "Content-Type: text/html; charset=utf-8\r\n",
                html.getBytes(UTF_8));
    }

    static byte[] info() {
        return record("warcinfo", "application/warc-fields", "", "software: x\r\n".getBytes(UTF_8));
    }

    /** A web archive of pages. */
    static byte[] warc(String... pages) {
        return joined(records(pages).toArray(byte[][]::new));
    }

    /** The same with a gzip member for each record. */
    static byte[] warcOfMembers(String... pages) {
        return joined(records(pages).stream().map(MadeUpInputs::gzip).toArray(byte[][]::new));
    }

    private static List<byte[]> records(String... pages) {
        List<byte[]> records = new ArrayList<>(List.of(info()));
        for (int i = 0; i < pages.length; i++) {
            records.add(
                    record(
                            "request",
                            "application/http; msgtype=request",
                            "https://contoh.example/berita/" + (i + 1),
                            "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)));
            records.add(page(i + 1, pages[i]));
        }
        return records;
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    static List<Reading> read(Limits limits, Path... paths) {
        List<Reading> readings = new ArrayList<>();
        inputs(limits, InputStream.nullInputStream())
                .read(Arrays.stream(paths).map(Path::toString).toList(), readings::add);
        return readings;
    }

    static List<Reading> read(Path... paths) {
        return read(Limits.standard(), paths);
    }

    static List<Reading> readStandardInput(Limits limits, InputStream stream) {
        List<Reading> readings = new ArrayList<>();
        inputs(limits, stream).read(List.of("-"), readings::add);
        return readings;
    }

    static List<Reading> readStandardInput(byte[] bytes) {
        return readStandardInput(Limits.standard(), new ByteArrayInputStream(bytes));
    }

    private static Inputs inputs(Limits limits, InputStream stream) {
        return new Inputs(new JsonReader(Set.of("meet", "say")), limits, Metadata.none(), stream);
    }

    static List<Article> articles(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.OfArticle.class::isInstance)
                .map(reading -> ((Reading.OfArticle) reading).article())
                .toList();
    }

    static List<Extraction> extractions(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.OfExtraction.class::isInstance)
                .map(reading -> ((Reading.OfExtraction) reading).extraction())
                .toList();
    }

    static List<Reject> rejects(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Refused.class::isInstance)
                .map(reading -> ((Reading.Refused) reading).reject())
                .toList();
    }
}
