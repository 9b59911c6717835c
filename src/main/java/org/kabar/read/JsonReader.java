package org.kabar.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/** One record in JSON to an article or an extraction, or a refusal. Thread-safe. */
public final class JsonReader {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private static final Pattern REMARK =
            Pattern.compile(" *\\([^()]*\\[Source:.*|\\R.*", Pattern.DOTALL);

    private final ArticleReader articles;
    private final ExtractionReader extractions;

    /**
     * A reader.
     *
     * @param eventTypes the identifiers of all event types that the ontology declares
     */
    public JsonReader(Set<String> eventTypes) {
        this(eventTypes, false);
    }

    private JsonReader(Set<String> eventTypes, boolean comparing) {
        articles = new ArticleReader();
        extractions = new ExtractionReader(articles, eventTypes, comparing);
    }

    /**
     * A reader of extractions that are to be compared, not loaded. An {@code iri} of an entity
     * counts as its key, and a {@code sha256} of a record must be that of its text.
     *
     * @param eventTypes the identifiers of all event types that may occur
     */
    public static JsonReader forComparison(Set<String> eventTypes) {
        return new JsonReader(eventTypes, true);
    }

    /**
     * Reads a record from its characters.
     *
     * @param json the characters of one JSON object, or of one line of a rejects file, whose {@code
     *     input} is read
     * @param where where it stands
     * @param fallbackId the identifier for an article that brings none
     * @param defaults what to take where the record does not say
     */
    public Reading read(String json, Origin where, String fallbackId, Metadata defaults) {
        try {
            JsonNode record = MAPPER.readTree(json);
            if (isReject(record)) {
                return read(record.get("input").asText(), where, fallbackId, defaults);
            }
            return read(record, where, fallbackId, defaults, json);
        } catch (JsonProcessingException broken) {
            JsonLocation location = broken.getLocation();
            int column = location == null ? 0 : location.getColumnNr();
            return refused(
                    Reason.BROKEN_JSON,
                    new Origin(where.file(), where.line(), Math.max(0, column)),
                    problem(broken),
                    json);
        }
    }

    private Reading read(
            JsonNode record, Origin where, String fallbackId, Metadata defaults, String json) {
        if (!record.isObject()) {
            return refused(Reason.BAD_FIELD, where, "the record must be a JSON object", json);
        }
        Fields fields = new Fields(record, "");
        try {
            if (ExtractionReader.isExtraction(record)) {
                ExtractionReader.Read read = extractions.read(fields, defaults);
                return new Reading.OfExtraction(
                        where, read.extraction(), List.copyOf(read.ignored()));
            }
            return new Reading.OfArticle(where, articles.read(fields, fallbackId, defaults));
        } catch (Refusal refusal) {
            return refused(refusal.reason(), where, refusal.detail(), json);
        }
    }

    /** The parser's words without its remarks on where it stands, which a reject says better. */
    static String problem(JsonProcessingException broken) {
        return REMARK.matcher(broken.getOriginalMessage()).replaceAll("").strip();
    }

    private static boolean isReject(JsonNode record) {
        return record.path("reason").isTextual()
                && record.path("where").isObject()
                && record.path("input").isTextual();
    }

    private static Reading refused(Reason reason, Origin where, String detail, String json) {
        return new Reading.Refused(
                new Reject(
                        reason, where, detail.lines().findFirst().orElse(""), Optional.of(json)));
    }
}
