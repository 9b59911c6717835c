package org.kabar.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.kabar.model.Metadata;

/**
 * The {@code NewsArticle} of a page's JSON-LD.
 *
 * @param node the JSON object
 */
record LinkedData(JsonNode node) {

    /** The first news article described in a page; empty if there is none or its JSON is broken. */
    static Optional<LinkedData> of(org.jsoup.nodes.Document page, ObjectMapper mapper) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<LinkedData> found = parse(script.data(), mapper).flatMap(LinkedData::find);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Empty if the JSON is broken, since a page's other metadata still serve. */
    private static Optional<JsonNode> parse(String json, ObjectMapper mapper) {
        try {
            return Optional.of(mapper.readTree(json));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static boolean isArticle(JsonNode type) {
        for (JsonNode each : type.isArray() ? type : List.of(type)) {
            if (each.asText().contains("NewsArticle")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LinkedData> find(JsonNode node) {
        if (node.isObject() && isArticle(node.path("@type"))) {
            return Optional.of(new LinkedData(node));
        }
        if (node.isArray() || node.has("@graph")) {
            for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
                Optional<LinkedData> found = find(child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** What it says beside the text. */
    Metadata metadata() {
        return new Metadata(
                text(node.path("url")).or(() -> text(node.path("mainEntityOfPage").path("@id"))),
                text(node.path("headline")),
                name(node.path("publisher")),
                name(node.path("author")),
                name(node.path("editor")),
                text(node.path("articleSection")),
                text(node.path("inLanguage")),
                text(node.path("datePublished")).flatMap(Dates::parse));
    }

    /** The text, where it is given. */
    Optional<String> body() {
        return text(node.path("articleBody"));
    }

    private static Optional<String> name(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return text(one).or(() -> text(one.path("name")));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual()
                ? Optional.of(node.asText().strip()).filter(value -> !value.isEmpty())
                : Optional.empty();
    }
}
