package org.kabar.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/** One record in JSON to an article or an extraction, or a refusal. Thread-safe. */
public final class JsonReader {

    /** Stands before the place of the first refusal in the detail of a later one. */
    private static final String FIRST = "first refused at ";

    private final ArticleReader articles;
    private final ExtractionReader extractions;
    private final Limits limits;
    private final ObjectMapper mapper;

    /**
     * A reader.
     *
     * @param eventTypes the identifiers of all event types that the ontology declares
     */
    public JsonReader(Set<String> eventTypes) {
        this(new ArticleReader(), eventTypes, RecordUse.LOADING);
    }

    private JsonReader(ArticleReader articles, Set<String> eventTypes, RecordUse use) {
        this(articles, new ExtractionReader(articles, eventTypes, use), Limits.standard());
    }

    private JsonReader(ArticleReader articles, ExtractionReader extractions, Limits limits) {
        this.articles = articles;
        this.extractions = extractions;
        this.limits = limits;
        this.mapper = Json.mapper(limits);
    }

    /**
     * A reader of extractions that are to be compared, not loaded. An {@code iri} of an entity
     * counts as its key, and a {@code sha256} of a record must be that of its text.
     *
     * @param eventTypes the identifiers of all event types that may occur
     */
    public static JsonReader forComparison(Set<String> eventTypes) {
        return new JsonReader(new ArticleReader(), eventTypes, RecordUse.COMPARING);
    }

    /** The same reader within other limits. */
    JsonReader within(Limits others) {
        return new JsonReader(articles, extractions, others);
    }

    /** What reads the articles. */
    ArticleReader articles() {
        return articles;
    }

    /**
     * Reads a record from its characters.
     *
     * @param json the characters of one JSON object, or of one line of a rejects file, whose {@code
     *     input} is read
     * @param where where they begin
     * @param fallbackId the identifier for an article that brings none
     * @param defaults what to take where the record does not say
     */
    public Reading read(String json, Origin where, String fallbackId, Metadata defaults) {
        JsonPlaces places = new JsonPlaces(json, where);
        return switch (parse(places)) {
            case Parsed.Broken broken -> new Reading.Refused(broken.reject());
            case Parsed.Tree tree ->
                    isReject(tree.node())
                            ? mended(tree.node(), places, defaults)
                            : read(tree.node(), places, where, fallbackId, defaults);
        };
    }

    /** The characters of a record as a tree, or why they are none. */
    private sealed interface Parsed {
        record Tree(JsonNode node) implements Parsed {}

        record Broken(Reject reject) implements Parsed {}
    }

    private Parsed parse(JsonPlaces places) {
        try (JsonParser parser = mapper.createParser(places.json())) {
            try {
                JsonNode node = mapper.readTree(parser);
                boolean more = parser.nextToken() != null;
                if (node != null && !more) {
                    return new Parsed.Tree(node);
                }
                String problem = more ? "something stands behind the record" : "there is nothing";
                int unit = more ? Json.unit(parser.currentTokenLocation()) : 0;
                return new Parsed.Broken(places.reject(Reason.BROKEN_JSON, problem, unit));
            } catch (JsonProcessingException broken) {
                return new Parsed.Broken(
                        places.reject(
                                Json.reason(broken),
                                Json.problem(broken, limits),
                                Json.unit(Json.place(broken, parser))));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("characters in memory cannot be read", impossible);
        }
    }

    /**
     * Reads a record that is a tree already.
     *
     * @param places where its fields come from
     */
    Reading read(
            JsonNode record, Places places, Origin where, String fallbackId, Metadata defaults) {
        Fields fields = new Fields(record, "");
        try {
            if (!record.isObject()) {
                throw Refusal.field("", "the record must be a JSON object");
            }
            if (ExtractionReader.isExtraction(record)) {
                ExtractionReader.Read read = extractions.read(fields, defaults);
                return new Reading.OfExtraction(
                        where, read.extraction(), List.copyOf(read.ignored()));
            }
            return new Reading.OfArticle(where, articles.read(fields, fallbackId, defaults));
        } catch (Refusal refusal) {
            return new Reading.Refused(places.reject(refusal));
        }
    }

    private static boolean isReject(JsonNode record) {
        return record.path("reason").isTextual()
                && record.path("where").isObject()
                && record.has("input");
    }

    /** The input of a reject, mended or not. An article without an identifier has that place. */
    private Reading mended(JsonNode reject, JsonPlaces places, Metadata defaults) {
        JsonNode where = reject.path("where");
        Origin original =
                new Origin(
                        where.path("file").asText(),
                        Math.max(0, where.path("line").asInt()),
                        Math.max(0, where.path("column").asInt()));
        String first = first(reject.path("detail").asText(), original);
        JsonNode input = reject.path("input");
        if (!input.isTextual()) {
            return new Reading.Refused(
                    new Reject(
                            Reason.of(reject.path("reason").asText()).orElse(Reason.UNREADABLE),
                            places.where(),
                            "there is no input to mend; mend the file itself and load it; "
                                    + FIRST
                                    + first,
                            Optional.of(places.json())));
        }
        String id = original.file() + (original.line() == 0 ? "" : "#" + original.line());
        Origin inside = new Origin(places.where().file(), 1, 0);
        return switch (read(input.asText(), inside, id, defaults)) {
            case Reading.OfArticle of -> new Reading.OfArticle(places.where(), of.article());
            case Reading.OfExtraction of ->
                    new Reading.OfExtraction(places.where(), of.extraction(), of.ignored());
            case Reading.Refused still ->
                    new Reading.Refused(again(still.reject(), places.where(), first));
        };
    }

    private static String first(String detail, Origin original) {
        int at = detail.lastIndexOf(FIRST);
        return at < 0 ? original.toString() : detail.substring(at + FIRST.length());
    }

    private static Reject again(Reject still, Origin where, String first) {
        String column =
                still.where().column() == 0
                        ? ""
                        : " (column " + still.where().column() + " of input)";
        return new Reject(
                still.reason(),
                where,
                still.detail() + column + "; " + FIRST + first,
                still.snippet(),
                still.input());
    }
}
