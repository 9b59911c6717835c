package org.kabar.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SplittableRandom;

/**
 * Extractions that are made up by number, for benchmarks: the same number and edition always give
 * the same. People and places come again in other articles, few of them often and many seldom.
 */
final class GeneratedExtractions {

    private static final int SENTENCES = 8;
    private static final int PEOPLE = 20_000;
    private static final int PLACES = 500;
    private static final int OUTLETS = 60;
    private static final String[] EVENTS = {"meet", "visit", "say", "travel"};

    private final ObjectMapper json = new ObjectMapper();

    /**
     * A line of JSON, without its end.
     *
     * @param number tells the article from others
     * @param edition another one has other words
     */
    String line(int number, int edition) {
        SplittableRandom random = new SplittableRandom(number * 31L + 7);
        ObjectNode article = json.createObjectNode();
        article.put("id", "generated-" + number);
        article.put("url", "https://berita-" + few(random, OUTLETS) + ".example/" + number);
        article.put("title", "Kabar ke-" + number + ", edisi " + edition);
        article.put("publisher", "Berita " + few(random, OUTLETS));
        article.put("published", String.format("2024-%02d-%02d", 1 + number % 12, 1 + number % 28));
        article.put("language", "id");
        StringBuilder text = new StringBuilder();
        ArrayNode entities = json.createArrayNode();
        ArrayNode assertions = json.createArrayNode();
        for (int i = 0; i < SENTENCES; i++) {
            sentence(i, edition, random, text, entities, assertions);
        }
        article.put("text", text.toString());
        article.set("entities", entities);
        article.set("assertions", assertions);
        try {
            return json.writeValueAsString(article);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void sentence(
            int number,
            int edition,
            SplittableRandom random,
            StringBuilder text,
            ArrayNode entities,
            ArrayNode assertions) {
        int begin = text.length();
        String actor = entity(entities, text, "Person", "Warga Nomor " + few(random, PEOPLE));
        text.append(" bertemu ");
        String other = entity(entities, text, "Person", "Tamu Nomor " + few(random, PEOPLE));
        text.append(" di ");
        String place = entity(entities, text, "Place", "Desa Nomor " + few(random, PLACES));
        text.append(" pada pertemuan ke-").append(number * 7 + edition).append(". ");
        ObjectNode assertion = assertions.addObject();
        assertion.put("type", EVENTS[random.nextInt(EVENTS.length)]);
        assertion.putArray("actors").add(actor);
        assertion.putArray("recipients").add(other);
        assertion.put("place", place);
        assertion.put("status", "occurred");
        assertion.putArray("evidence").addArray().add(begin).add(text.length() - 1);
    }

    private static String entity(ArrayNode entities, StringBuilder text, String type, String name) {
        String id = "e" + entities.size();
        ObjectNode entity = entities.addObject();
        entity.put("id", id);
        entity.put("type", type);
        entity.putArray("names").add(name);
        entity.putArray("mentions")
                .addArray()
                .add(text.length())
                .add(text.length() + name.length());
        text.append(name);
        return id;
    }

    /** Small numbers often, large ones seldom. */
    private static int few(SplittableRandom random, int most) {
        double share = random.nextDouble();
        return (int) (most * share * share * share);
    }
}
