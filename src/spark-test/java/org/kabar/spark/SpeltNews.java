package org.kabar.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * News in which one person goes by several spellings, several by one, short names fit many, and so
 * many names begin alike that their block is passed over; events are told by several outlets with
 * other days and without some that took part.
 */
final class SpeltNews {

    /** People, each by all names that articles give, and with the posts of those who bear them. */
    private static final List<Person> PEOPLE =
            List.of(
                    new Person(
                            "bupati",
                            "Kabupaten Wairinding",
                            List.of("Victor Lantimouw", "Viktor Lantimow")),
                    new Person(
                            "ketua",
                            "Dewan Adat Wairinding",
                            List.of("Rufinus Tetelepta", "R. Tetelepta")),
                    new Person("ketua", "Dewan Adat Wairinding", List.of("Rudolf Tetelepta")),
                    new Person(
                            "direktur",
                            "Bank Arta Guna",
                            List.of("Sutarto Wirjoatmodjo", "Sutarto Wiryoatmojo")),
                    new Person(
                            "kepala",
                            "Badan Urusan Rawa",
                            List.of(
                                    "Mohammad Zulkarnain",
                                    "Moh. Zulkarnain",
                                    "Muhammad Zulkarnain")),
                    new Person("gubernur", "Provinsi Timur Jauh", List.of("Budi Santoso Wijaya")),
                    new Person("gubernur", "Provinsi Barat Jauh", List.of("Budi Santoso Hartono")),
                    new Person("menteri", "Kementerian Rawa", List.of("Budi Santoso")),
                    new Person(
                            "presiden",
                            "Rusia",
                            List.of("Vladimir Putin", "Wladimir Putin", "V. Putin")),
                    new Person(
                            "menteri",
                            "Rusia",
                            List.of("Sergey Lavrov", "Sergei Lavrov", "Sergej Lawrow")),
                    new Person(
                            "hakim",
                            "Pengadilan Negeri Wairinding",
                            List.of("Sergei Lavrov Simanjuntak")));

    private static final List<String> BODIES =
            List.of(
                    "Badan Urusan Rawa",
                    "Badan Urusan Rawah",
                    "Lembaga Kajian Rawa dan Pesisir",
                    "Lembaga Kajian Pesisir dan Rawa",
                    "LKRP",
                    "Bank Arta Guna",
                    "PT Bank Arta Guna Tbk");

    private static final List<String> EVENTS = List.of("meet", "visit", "travel", "warn", "meet");
    private static final String CONSONANTS = "bdgklmnprt";
    private static final String VOWELS = "aiueo";

    /** More than a block may have. */
    private static final int ALIKE = 260;

    private final SplittableRandom random;
    private final ObjectMapper json = new ObjectMapper();
    private final List<String> lines = new ArrayList<>();

    private record Person(String office, String body, List<String> names) {

        Person {
            names = List.copyOf(names);
        }
    }

    private SpeltNews(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Writes the articles, one a line. */
    static void write(Path file, long seed) throws IOException {
        SpeltNews news = new SpeltNews(seed);
        news.happenings();
        news.crowd();
        Files.writeString(file, String.join("\n", news.lines) + "\n");
    }

    /** Things that happen, each told by some outlets. */
    private void happenings() throws IOException {
        for (int number = 0; number < 90; number++) {
            Person one = PEOPLE.get(random.nextInt(PEOPLE.size()));
            Person other = PEOPLE.get(random.nextInt(PEOPLE.size()));
            LocalDate day = LocalDate.of(2024, 5, 1).plusDays(random.nextInt(20));
            String type = EVENTS.get(random.nextInt(EVENTS.size()));
            int told = 1 + random.nextInt(3);
            for (int i = 0; i < told; i++) {
                tell(type, one, other, day);
            }
        }
    }

    private void tell(String type, Person one, Person other, LocalDate day) throws IOException {
        ObjectNode article = article(day.plusDays(random.nextInt(3)));
        ArrayNode entities = article.putArray("entities");
        entity(entities, "e1", "Person", anyOf(one));
        entity(entities, "e2", "Organization", one.body());
        entity(entities, "e3", "Organization", BODIES.get(random.nextInt(BODIES.size())));
        entity(entities, "e4", "Place", random.nextInt(2) == 0 ? "Wairinding" : "Jakarta");
        boolean missing = one.equals(other) || random.nextInt(4) == 0;
        if (!missing) {
            entity(entities, "e5", "Person", anyOf(other));
        }
        article.putArray("offices")
                .addObject()
                .put("person", "e1")
                .put("office", one.office())
                .put("organization", "e2");
        ObjectNode assertion = article.putArray("assertions").addObject();
        assertion.put("id", "a1").put("type", type);
        assertion.put("status", "occurred").put("stance", "affirms");
        assertion.putArray("actors").add("e1");
        if (!missing) {
            assertion.putArray("recipients").add("e5");
        }
        if (random.nextInt(3) > 0) {
            assertion.put("place", "e4");
        }
        if (random.nextInt(5) > 0) {
            LocalDate told = day.plusDays(random.nextInt(8) == 0 ? 1 : 0);
            assertion.put("start", told.toString());
            assertion.put("end", told.plusDays(random.nextInt(6) == 0 ? 3 : 0).toString());
        }
        lines.add(json.writeValueAsString(article));
    }

    private String anyOf(Person person) {
        return person.names().get(random.nextInt(person.names().size()));
    }

    /** Many people of one given name, whose family names begin alike; some differ by spelling. */
    private void crowd() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ALIKE; i++) {
            String name = "Ahmad S" + syllable() + syllable() + syllable() + "o";
            names.add(name);
            if (i % 5 == 0) {
                names.add(name.replaceFirst("u", "oe").replaceFirst("k", "kh"));
            }
        }
        for (int i = 0; i < names.size(); i += 4) {
            ObjectNode article = article(LocalDate.of(2024, 6, 1).plusDays(i % 17));
            ArrayNode entities = article.putArray("entities");
            for (int j = i; j < Math.min(names.size(), i + 4); j++) {
                // Two that are one by name are told of in two articles.
                String name = names.get((j * 7) % names.size());
                entity(entities, "e" + j, "Person", name);
            }
            article.putArray("assertions");
            lines.add(json.writeValueAsString(article));
        }
    }

    private String syllable() {
        return ""
                + VOWELS.charAt(random.nextInt(VOWELS.length()))
                + CONSONANTS.charAt(random.nextInt(CONSONANTS.length()));
    }

    private ObjectNode article(LocalDate published) {
        ObjectNode article = json.createObjectNode();
        article.put("id", "berita-" + lines.size());
        article.put("publisher", "Warta " + random.nextInt(6));
        article.put("published", published.toString());
        article.put("language", "id");
        return article;
    }

    private static void entity(ArrayNode entities, String id, String type, String name) {
        entities.addObject().put("id", id).put("type", type).putArray("names").add(name);
    }
}
