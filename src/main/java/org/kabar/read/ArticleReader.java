package org.kabar.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.kabar.model.Article;
import org.kabar.model.Metadata;
import org.kabar.model.Reason;
import org.kabar.model.Text;

/**
 * Articles in JSON, under the field names listed in {@code read/article-fields.properties}.
 * Thread-safe.
 */
final class ArticleReader {

    private static final String NAMES = "/read/article-fields.properties";

    private final Map<String, List<String>> names;

    ArticleReader() {
        Properties properties = new Properties();
        try (InputStream stream = ArticleReader.class.getResourceAsStream(NAMES)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the class path: " + NAMES);
            }
            properties.load(stream);
        } catch (IOException broken) {
            throw new IllegalStateException("cannot be read: " + NAMES, broken);
        }
        names =
                properties.stringPropertyNames().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        ours -> ours,
                                        ours ->
                                                Arrays.stream(
                                                                properties
                                                                        .getProperty(ours)
                                                                        .split(","))
                                                        .map(String::strip)
                                                        .toList()));
    }

    /**
     * The article of a record.
     *
     * @param fallbackId its identifier if the record brings neither identifier nor address
     * @param defaults what to take where the record does not say
     * @throws Refusal if there is no text in it
     */
    Article read(Fields record, String fallbackId, Metadata defaults) throws Refusal {
        String text =
                value(record, "text")
                        .orElseThrow(
                                () -> new Refusal(Reason.EMPTY, "text", "is missing or empty"));
        Metadata metadata = metadata(record).orElse(defaults);
        String id = value(record, "id").or(metadata::url).orElse(fallbackId);
        return new Article(id, metadata, Text.of(text));
    }

    /**
     * What a record says beside its text. A date that is no ISO 8601 date is left out, never
     * guessed.
     */
    Metadata metadata(Fields record) throws Refusal {
        return new Metadata(
                value(record, "url"),
                value(record, "title"),
                value(record, "publisher"),
                value(record, "author"),
                value(record, "editor"),
                value(record, "section"),
                value(record, "language"),
                value(record, "published").flatMap(Dates::parse));
    }

    /** The value of a field of ours under the first of its names that is present. */
    Optional<String> value(Fields record, String ours) throws Refusal {
        for (String name : names.getOrDefault(ours, List.of(ours))) {
            JsonNode node = record.node().path(name);
            Optional<String> value = node.isContainerNode() ? inside(node) : record.text(name);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** Whether a name is one of those that the text of an article may have. */
    boolean isText(String name) {
        return names.getOrDefault("text", List.of()).contains(name);
    }

    /** Whether a name is one of those that this reader knows. */
    boolean knows(String name) {
        return names.values().stream().anyMatch(known -> known.contains(name));
    }

    /**
     * The first text of a list or of an object, one level down: {@code "authors": [{"name": "…"}]}.
     */
    private static Optional<String> inside(JsonNode node) {
        for (JsonNode child : node) {
            JsonNode leaf =
                    child.isObject()
                            ? child.path("name").isMissingNode()
                                    ? child.path("value")
                                    : child.path("name")
                            : child;
            if (leaf.isTextual() && !leaf.asText().isBlank()) {
                return Optional.of(leaf.asText());
            }
        }
        return Optional.empty();
    }
}
