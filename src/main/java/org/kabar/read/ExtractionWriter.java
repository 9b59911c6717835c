package org.kabar.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kabar.model.Assertion;
import org.kabar.model.Entity;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Office;
import org.kabar.model.Published;
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

    private static final JsonFactory FACTORY = new JsonFactory();

    /** A writer. */
    public ExtractionWriter() {}

    /** One line of JSON, without a line end. */
    public String line(Extraction extraction) {
        StringWriter line = new StringWriter(extraction.article().text().length() * 3);
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            write(json, extraction);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory could not be written to", impossible);
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, Extraction extraction) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("id", extraction.article().id());
        write(json, extraction.article().metadata());
        json.writeStringField("extractor", extraction.producer().extractor());
        json.writeObjectFieldStart("models");
        for (Map.Entry<String, String> model : extraction.producer().models().entrySet()) {
            json.writeStringField(model.getKey(), model.getValue());
        }
        json.writeEndObject();
        String text = extraction.article().text().toString();
        if (!text.isEmpty()) {
            json.writeStringField("text", text);
        }
        spans(json, "boilerplate", extraction.boilerplate());
        json.writeArrayFieldStart("entities");
        for (Entity entity : extraction.entities()) {
            write(json, entity);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("offices");
        for (Office office : extraction.offices()) {
            write(json, office);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("assertions");
        for (Assertion assertion : extraction.assertions()) {
            write(json, assertion);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("quotations");
        for (Quotation quotation : extraction.quotations()) {
            write(json, quotation);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Metadata metadata) throws IOException {
        ifPresent(json, "url", metadata.url());
        ifPresent(json, "title", metadata.title());
        ifPresent(json, "publisher", metadata.publisher());
        ifPresent(json, "author", metadata.author());
        ifPresent(json, "editor", metadata.editor());
        ifPresent(json, "section", metadata.section());
        ifPresent(json, "language", metadata.language());
        ifPresent(json, "date", metadata.published().map(it -> it.day().toString()));
        ifPresent(
                json,
                "published",
                metadata.published().flatMap(Published::instant).map(Object::toString));
    }

    private static void write(JsonGenerator json, Entity entity) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entity.id());
        json.writeStringField("type", entity.type().label());
        texts(json, "names", entity.names());
        spans(json, "mentions", entity.mentions());
        ifPresent(json, "key", entity.key());
        ifPresent(json, "wikidata", entity.wikidata());
        json.writeNumberField("confidence", entity.confidence());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Office office) throws IOException {
        json.writeStartObject();
        json.writeStringField("person", office.person());
        json.writeStringField("office", office.title());
        orNull(json, "organization", office.organization());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Assertion assertion) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", assertion.id());
        json.writeStringField("type", assertion.type());
        texts(json, "actors", assertion.actors());
        texts(json, "recipients", assertion.recipients());
        orNull(json, "theme", assertion.theme().map(ExtractionWriter::theme));
        orNull(json, "place", assertion.where().place());
        orNull(json, "origin", assertion.where().origin());
        orNull(json, "destination", assertion.where().destination());
        orNull(json, "start", assertion.when().start().map(Object::toString));
        orNull(json, "end", assertion.when().end().map(Object::toString));
        orNull(json, "time", assertion.when().words());
        texts(json, "attributedTo", assertion.source().attributedTo());
        texts(json, "via", assertion.source().via());
        json.writeStringField("status", assertion.status().label());
        json.writeStringField("stance", assertion.source().stance().label());
        linked(json, "purpose", assertion.links().purpose());
        linked(json, "conditionalOn", assertion.links().conditionalOn());
        linked(json, "inExchangeFor", assertion.links().inExchangeFor());
        ifPresent(json, "event", assertion.event());
        json.writeNumberField("confidence", assertion.confidence());
        spans(json, "evidence", assertion.evidence());
        json.writeEndObject();
    }

    private static String theme(Theme theme) {
        return switch (theme) {
            case Theme.OfEntity entity -> entity.id();
            case Theme.OfWords words -> words.text();
        };
    }

    private static void write(JsonGenerator json, Quotation quotation) throws IOException {
        json.writeStartObject();
        orNull(json, "speaker", quotation.speaker());
        json.writeNumberField("start", quotation.span().begin());
        json.writeNumberField("end", quotation.span().end());
        json.writeEndObject();
    }

    private static void ifPresent(JsonGenerator json, String name, Optional<String> value)
            throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private static void orNull(JsonGenerator json, String name, Optional<String> value)
            throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }

    private static void linked(JsonGenerator json, String name, List<String> ids)
            throws IOException {
        if (!ids.isEmpty()) {
            texts(json, name, ids);
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> values)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void spans(JsonGenerator json, String name, List<Span> spans)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(span.begin());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
