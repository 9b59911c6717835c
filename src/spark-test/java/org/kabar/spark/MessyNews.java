package org.kabar.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder as newsrooms have them: many kinds of files, repetitions, later editions, damage. */
final class MessyNews {

    private static final List<String> PEOPLE =
            List.of("Budi Hartono", "Siti Aminah", "Kim Jong Un", "Vladimir Putin", "Joko Widodo");
    private static final List<String> PLACES = List.of("Jakarta", "Moskow", "Surabaya", "Rusia");
    private static final int LINES = 240;
    private static final int TEXTS = 30;

    private final Path folder;
    private final SplittableRandom random;
    private final ObjectMapper json = new ObjectMapper();

    private MessyNews(Path folder, long seed) {
        this.folder = folder;
        this.random = new SplittableRandom(seed);
    }

    /** Fills a folder. */
    static void fill(Path folder, long seed) throws IOException {
        MessyNews news = new MessyNews(folder, seed);
        news.lines("a/extractions.jsonl", LINES);
        news.lines("z/later.ndjson", LINES / 4);
        news.compressed("b/more.jsonl.gz", LINES / 4);
        news.texts("texts");
        news.archive("c/archive.zip");
        news.tables("tables");
        news.damage("odd");
    }

    private void lines(String name, int count) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), String.join("\n", lines(count)) + "\n");
    }

    private List<String> lines(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(20);
            switch (kind) {
                case 0 -> lines.add("{\"id\": \"rusak");
                case 1 -> lines.add("   ");
                case 2 -> lines.add("{\"id\":\"tanpa-teks-" + random.nextInt(9) + "\"}");
                default -> lines.add(line(random.nextInt(LINES / 2), random.nextInt(3), kind == 3));
            }
        }
        return lines;
    }

    /** An extraction; few numbers, so that keys come again, in the same words or in others. */
    private String line(int number, int edition, boolean broken) throws IOException {
        String person = PEOPLE.get(number % PEOPLE.size());
        String place = PLACES.get((number + edition) % PLACES.size());
        String text = person + " tiba di " + place + " pada hari Senin. 🙂 Édisi " + edition + ".";
        ObjectNode article = json.createObjectNode();
        article.put("id", "berita-" + number);
        article.put("publisher", "Harian " + number % 7);
        article.put("published", "2024-03-" + (10 + number % 15));
        article.put("language", "id");
        article.put("text", text);
        ArrayNode entities = article.putArray("entities");
        entity(entities, "e1", "Person", person, text);
        entity(entities, "e2", "Place", place, text);
        ObjectNode assertion = article.putArray("assertions").addObject();
        assertion.put("id", "a1").put("type", broken ? "menari" : "travel");
        assertion.putArray("actors").add("e1");
        assertion.put("destination", "e2");
        assertion.putArray("evidence").addArray().add(0).add(text.indexOf('.') + 1);
        if (number % 11 == 0) {
            article.put("suasana", "cerah");
        }
        return json.writeValueAsString(article);
    }

    private static void entity(
            ArrayNode entities, String id, String type, String name, String text) {
        ObjectNode entity = entities.addObject();
        entity.put("id", id).put("type", type);
        entity.putArray("names").add(name);
        int begin = text.codePointCount(0, text.indexOf(name));
        entity.putArray("mentions")
                .addArray()
                .add(begin)
                .add(begin + name.codePointCount(0, name.length()));
    }

    private void compressed(String name, int count) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(String.join("\n", lines(count)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String story() {
        String one = PEOPLE.get(random.nextInt(PEOPLE.size()));
        String other = PEOPLE.get(random.nextInt(PEOPLE.size()));
        String place = PLACES.get(random.nextInt(PLACES.size()));
        return "%s bertemu dengan %s di %s pada Selasa (12/9/2023).\n\n\"Kami membahas kerja sama,\" kata %s kepada wartawan.\n"
                .formatted(one, other, place, one);
    }

    private void texts(String name) throws IOException {
        Path texts = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(texts.resolve("sub"));
        StringBuilder table = new StringBuilder("file,publisher,published,title\n");
        for (int i = 0; i < TEXTS; i++) {
            Path into = i % 3 == 0 ? texts.resolve("sub") : texts;
            Files.writeString(into.resolve("teks-" + i + ".txt"), story());
            table.append("teks-%d.txt,Harian %d,2023-09-13,Pertemuan %d%n".formatted(i, i % 4, i));
        }
        Files.writeString(texts.resolve("metadata.csv"), table.toString());
        Files.writeString(
                texts.resolve("laman.html"),
                "<html><head><title>Laman</title></head><body><article><p>"
                        + story()
                        + "</p></article></body></html>");
        Files.writeString(texts.resolve(".tersembunyi.txt"), story());
    }

    private void archive(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int i = 0; i < 5; i++) {
                zip.putNextEntry(new ZipEntry("dalam/teks-" + i + ".txt"));
                zip.write(story().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("dalam/baris.jsonl"));
            zip.write(String.join("\n", lines(9)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void tables(String name) throws IOException {
        Path tables = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                tables.resolve("entities.csv"),
                "article,id,type,name\nt1,e1,Person,Budi Hartono\nt1,e2,Place,Jakarta\n");
        Files.writeString(
                tables.resolve("assertions.csv"),
                "article,id,type,actor,destination\nt1,a1,travel,e1,e2\nt1,a2,menari,e1,e2\n");
    }

    private void damage(String name) throws IOException {
        Path odd = Files.createDirectories(folder.resolve(name));
        Files.write(odd.resolve("biner.txt"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xFF});
        Files.writeString(odd.resolve("kosong.txt"), "");
        Files.writeString(odd.resolve("lagu.mp3"), "bukan berita");
        Files.writeString(odd.resolve("kosong.jsonl"), "\n\n");
        Files.writeString(odd.resolve("panjang.txt"), "Kabar. ".repeat(60_000));
        Files.writeString(
                odd.resolve("asing.txt"),
                "Der Präsident traf sich gestern in Berlin mit dem Bundeskanzler, um über die"
                        + " wirtschaftliche Lage des Landes zu sprechen. Danach reiste er weiter.");
    }
}
