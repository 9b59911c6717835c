package org.kabar.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.kabar.model.Assertion;
import org.kabar.model.Entity;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Office;
import org.kabar.model.Quotation;
import org.kabar.model.Span;
import org.kabar.model.Theme;

/**
 * Writes extractions in the format that {@link JsonReader} reads; the two are each other's inverse.
 * Thread-safe.
 */
public final class ExtractionWriter {

    /** The identifier of the format, and of its JSON Schema. */
    public static final String SCHEMA = "https://w3id.org/kabar/schema/extraction/1";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A writer. */
    public ExtractionWriter() {}

    /** One line of JSON, without a line end. */
    public String line(Extraction extraction) {
        try {
            return MAPPER.writeValueAsString(node(extraction));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "a tree of plain values could not be written", impossible);
        }
    }

    private static ObjectNode node(Extraction extraction) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("schema", SCHEMA);
        node.put("id", extraction.article().id());
        metadata(node, extraction.article().metadata());
        node.put("extractor", extraction.producer().extractor());
        ObjectNode models = node.putObject("models");
        extraction.producer().models().forEach(models::put);
        String text = extraction.article().text().toString();
        if (!text.isEmpty()) {
            node.put("text", text);
        }
        spans(node, "boilerplate", extraction.boilerplate());
        ArrayNode entities = node.putArray("entities");
        extraction.entities().forEach(entity -> entities.add(entity(entity)));
        ArrayNode offices = node.putArray("offices");
        extraction.offices().forEach(office -> offices.add(office(office)));
        ArrayNode assertions = node.putArray("assertions");
        extraction.assertions().forEach(assertion -> assertions.add(assertion(assertion)));
        ArrayNode quotations = node.putArray("quotations");
        extraction.quotations().forEach(quotation -> quotations.add(quotation(quotation)));
        return node;
    }

    private static void metadata(ObjectNode node, Metadata metadata) {
        put(node, "url", metadata.url());
        put(node, "title", metadata.title());
        put(node, "publisher", metadata.publisher());
        put(node, "author", metadata.author());
        put(node, "editor", metadata.editor());
        put(node, "section", metadata.section());
        put(node, "language", metadata.language());
        metadata.published()
                .ifPresent(
                        published -> {
                            node.put("date", published.day().toString());
                            put(node, "published", published.instant().map(Object::toString));
                        });
    }

    private static ObjectNode entity(Entity entity) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", entity.id());
        node.put("type", entity.type().label());
        texts(node, "names", entity.names());
        spans(node, "mentions", entity.mentions());
        put(node, "key", entity.key());
        put(node, "wikidata", entity.wikidata());
        node.put("confidence", entity.confidence());
        return node;
    }

    private static ObjectNode office(Office office) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("person", office.person());
        node.put("office", office.title());
        node.put("organization", office.organization().orElse(null));
        return node;
    }

    private static ObjectNode assertion(Assertion assertion) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", assertion.id());
        node.put("type", assertion.type());
        texts(node, "actors", assertion.actors());
        texts(node, "recipients", assertion.recipients());
        node.put("theme", assertion.theme().map(ExtractionWriter::theme).orElse(null));
        node.put("place", assertion.where().place().orElse(null));
        node.put("origin", assertion.where().origin().orElse(null));
        node.put("destination", assertion.where().destination().orElse(null));
        node.put("start", assertion.when().start().map(Object::toString).orElse(null));
        node.put("end", assertion.when().end().map(Object::toString).orElse(null));
        node.put("time", assertion.when().words().orElse(null));
        texts(node, "attributedTo", assertion.source().attributedTo());
        texts(node, "via", assertion.source().via());
        node.put("status", assertion.status().label());
        node.put("stance", assertion.source().stance().label());
        linked(node, "purpose", assertion.links().purpose());
        linked(node, "conditionalOn", assertion.links().conditionalOn());
        linked(node, "inExchangeFor", assertion.links().inExchangeFor());
        put(node, "event", assertion.event());
        node.put("confidence", assertion.confidence());
        spans(node, "evidence", assertion.evidence());
        return node;
    }

    private static String theme(Theme theme) {
        return switch (theme) {
            case Theme.OfEntity entity -> entity.id();
            case Theme.OfWords words -> words.text();
        };
    }

    private static ObjectNode quotation(Quotation quotation) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("speaker", quotation.speaker().orElse(null));
        node.put("start", quotation.span().begin());
        node.put("end", quotation.span().end());
        return node;
    }

    private static void put(ObjectNode node, String name, Optional<String> value) {
        value.ifPresent(words -> node.put(name, words));
    }

    private static void linked(ObjectNode node, String name, List<String> ids) {
        if (!ids.isEmpty()) {
            texts(node, name, ids);
        }
    }

    private static void texts(ObjectNode node, String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }

    private static void spans(ObjectNode node, String name, List<Span> spans) {
        ArrayNode array = node.putArray(name);
        spans.forEach(span -> array.addArray().add(span.begin()).add(span.end()));
    }
}
