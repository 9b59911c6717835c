import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints extractions of made-up articles as JSON lines, the same for the same number.
 *
 * <p>Each article has six entities with two names each, one office, four assertions with their
 * sentences, and one quotation. Entities come from pools that grow with the number of articles, so
 * that articles share some and have others alone. Keys need no escaping in an IRI.
 *
 * <p>Run it with the number of articles: {@code java Records.java 1000 > records.jsonl}.
 */
final class Records {

    private static final long SEED = 20230901;
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 1800;
    private static final String[] GIVEN = {
        "Sari", "Budi", "Dewi", "Agus", "Rina", "Joko", "Ayu", "Hendra", "José", "Maya", "Yusuf",
        "Siti"
    };
    private static final String[] FAMILY = {
        "Hartono",
        "Wijaya",
        "Lestari",
        "Nugroho",
        "Siregar",
        "Pratama",
        "Müller",
        "Simanjuntak",
        "Halim"
    };
    private static final String[] TOWN = {
        "Sukamaju", "Tanjungsari", "Karanganyar", "Mekarjaya", "Batulicin"
    };
    private static final String[] TYPE = {
        "meet", "visit", "accuse", "support", "criticise", "negotiate"
    };
    private static final String[] STATUS = {"occurred", "ongoing", "planned"};
    private static final String[] STANCE = {"affirms", "affirms", "speculates", "denies"};

    private final Random random = new Random(SEED);
    private final int people;
    private final int bodies;

    private Records(int articles) {
        people = Math.max(50, articles);
        bodies = Math.max(20, articles / 5);
    }

    /** A thing of the article, with the places of its names in the text. */
    private record Entity(
            String id, String type, String key, List<String> names, List<int[]> mentions) {

        String json() {
            return String.format(
                    "{\"id\":\"%s\",\"type\":\"%s\",\"key\":\"%s\",\"names\":[%s],\"mentions\":[%s]}",
                    id,
                    type,
                    key,
                    joined(names.stream().map(n -> '"' + n + '"').toList()),
                    spans(mentions));
        }
    }

    /** The text as it grows; offsets count code points, of which all used here are one char. */
    private static final class Text {
        private final StringBuilder words = new StringBuilder();

        Text add(String more) {
            words.append(more);
            return this;
        }

        Text name(Entity entity, int which) {
            int begin = words.length();
            words.append(entity.names().get(which));
            entity.mentions().add(new int[] {begin, words.length()});
            return this;
        }

        int end() {
            return words.length();
        }
    }

    public static void main(String[] args) {
        int articles = Integer.parseInt(args[0]);
        Records records = new Records(articles);
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            for (int number = 0; number < articles; number++) {
                out.print(records.article(number) + "\n");
            }
        }
    }

    private String article(int number) {
        List<Entity> entities = entities();
        Entity body = entities.get(3);
        LocalDate day = FIRST_DAY.plusDays(number % DAYS);
        Text text = new Text();
        List<String> assertions = new ArrayList<>();
        List<String> types = shuffled(TYPE);
        for (int i = 0; i < 4; i++) {
            List<Entity> persons = new ArrayList<>(entities.subList(0, 3));
            Collections.shuffle(persons, random);
            Entity place = entities.get(4 + i % 2);
            int begin = text.end();
            text.name(persons.get(0), 0)
                    .add(i % 2 == 0 ? " dan " : ", bersama ")
                    .name(persons.get(1), i % 2);
            text.add(" menurut ").name(body, i % 2).add(" bertemu ").name(persons.get(2), 0);
            text.add(" di ").name(place, i == 3 ? 1 : 0).add(" pada hari ke-" + (i + 1) + ".");
            assertions.add(
                    assertion(
                            i,
                            types.get(i),
                            persons,
                            body,
                            place,
                            day.minusDays(i),
                            begin,
                            text.end()));
            text.add(" ");
        }
        int quoted = text.end();
        text.add("\"Kami akan terus bekerja untuk warga,\" kata ")
                .name(entities.get(0), 1)
                .add(".");
        return String.format(
                Locale.ROOT,
                "{\"id\":\"warta-%06d\",\"title\":\"Warta nomor %d\",\"publisher\":\"harian-contoh-%d\","
                        + "\"section\":\"Nasional\",\"language\":\"id\",\"published\":\"%sT08:%02d:00+07:00\","
                        + "\"text\":\"%s\",\"entities\":[%s],"
                        + "\"offices\":[{\"person\":\"e1\",\"office\":\"ketua\",\"organization\":\"e4\"}],"
                        + "\"assertions\":[%s],\"quotations\":[{\"speaker\":\"e1\",\"start\":%d,\"end\":%d}]}",
                number,
                number,
                number % 20,
                day,
                number % 60,
                text.words.toString().replace("\"", "\\\""),
                joined(entities.stream().map(Entity::json).toList()),
                joined(assertions),
                quoted,
                quoted + "\"Kami akan terus bekerja untuk warga,\"".length());
    }

    /** Three persons, a body and two places, no two the same. */
    private List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        List<Integer> drawn = distinct(people);
        for (int number : drawn) {
            String family = FAMILY[number % FAMILY.length] + " " + number;
            add(
                    entities,
                    "Person",
                    "orang-" + number,
                    GIVEN[number % GIVEN.length] + " " + family,
                    family);
        }
        int body = random.nextInt(bodies);
        add(entities, "Organization", "lembaga-" + body, "Lembaga Warga " + body, "LW " + body);
        List<Integer> places = distinct(bodies);
        for (int number : places.subList(0, 2)) {
            String town = TOWN[number % TOWN.length] + " " + number;
            add(entities, "Place", "desa-" + number, "Desa " + town, town);
        }
        return entities;
    }

    private static void add(List<Entity> to, String type, String key, String full, String part) {
        to.add(
                new Entity(
                        "e" + (to.size() + 1), type, key, List.of(full, part), new ArrayList<>()));
    }

    private String assertion(
            int number,
            String type,
            List<Entity> persons,
            Entity body,
            Entity place,
            LocalDate day,
            int begin,
            int end) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"a%d\",\"type\":\"%s\",\"actors\":[\"%s\",\"%s\"],\"recipients\":[\"%s\"],"
                        + "\"place\":\"%s\",\"start\":\"%s\",\"time\":\"hari ke-%d\",\"attributedTo\":[\"%s\"],"
                        + "\"status\":\"%s\",\"stance\":\"%s\",\"confidence\":%s,\"evidence\":[[%d,%d]]}",
                number + 1,
                type,
                persons.get(0).id(),
                persons.get(1).id(),
                persons.get(2).id(),
                place.id(),
                day,
                number + 1,
                body.id(),
                STATUS[random.nextInt(STATUS.length)],
                STANCE[random.nextInt(STANCE.length)],
                "0." + (50 + random.nextInt(50)),
                begin,
                end);
    }

    private List<Integer> distinct(int bound) {
        return random.ints(0, bound).distinct().limit(3).boxed().toList();
    }

    private List<String> shuffled(String[] all) {
        List<String> mixed = new ArrayList<>(List.of(all));
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static String spans(List<int[]> spans) {
        return joined(spans.stream().map(s -> "[" + s[0] + "," + s[1] + "]").toList());
    }

    private static String joined(List<String> parts) {
        return String.join(",", parts);
    }
}
