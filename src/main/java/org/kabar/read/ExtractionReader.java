package org.kabar.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kabar.model.Article;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Office;
import org.kabar.model.Producer;
import org.kabar.model.Quotation;
import org.kabar.model.Reason;
import org.kabar.model.Span;
import org.kabar.model.Text;

/** Extractions in JSON, by Kabar or by other tools, checked field by field. Thread-safe. */
final class ExtractionReader {

    private static final Set<String> KNOWN =
            Set.of(
                    "schema",
                    "language",
                    "extractor",
                    "models",
                    "entities",
                    "offices",
                    "assertions",
                    "quotations",
                    "boilerplate",
                    "sha256");
    private static final Set<String> KNOWN_OF_ENTITY =
            Set.of("id", "type", "names", "mentions", "key", "wikidata", "confidence", "iri");

    private final ArticleReader articles;
    private final Set<String> eventTypes;
    private final RecordUse use;

    /**
     * A reader.
     *
     * @param eventTypes the identifiers of all event types that the ontology declares
     * @param use how keys are read
     */
    ExtractionReader(ArticleReader articles, Set<String> eventTypes, RecordUse use) {
        this.articles = articles;
        this.use = use;
        this.eventTypes = Set.copyOf(eventTypes);
    }

    /** Whether a record is an extraction rather than an article. */
    static boolean isExtraction(JsonNode record) {
        return record.has("entities") || record.has("assertions");
    }

    /**
     * What was read.
     *
     * @param extraction the extraction
     * @param ignored the names of fields that Kabar does not know
     */
    record Read(Extraction extraction, Set<String> ignored) {}

    /**
     * Reads a record.
     *
     * @throws Refusal if a field is missing or wrong, a term unknown, a reference dangling or a
     *     span outside the text
     */
    Read read(Fields record, Metadata defaults) throws Refusal {
        Optional<String> text = articles.value(record, "text");
        Metadata metadata = articles.metadata(record).orElse(defaults);
        String id =
                articles.value(record, "id")
                        .or(metadata::url)
                        .orElseThrow(() -> Refusal.field("id", "is missing"));
        Set<String> ignored = new TreeSet<>();
        References entityIds = new References("entity");
        List<Entity> entities = entities(record, text.map(Text::of), entityIds, ignored);
        AssertionReader assertions = new AssertionReader(entityIds, eventTypes, ignored);
        Extraction extraction =
                new Extraction(
                        new Article(id, metadata, Text.of(text.orElse(""))),
                        new Producer(record.text("extractor").orElse("unknown"), models(record)),
                        entities,
                        offices(record, entityIds),
                        assertions.read(record),
                        quotations(record, entityIds),
                        record.spans("boilerplate"));
        if (text.isPresent()) {
            checkSpans(extraction);
            use.check(record, text.get());
        }
        unknownFields(record, ignored);
        return new Read(extraction, ignored);
    }

    private void unknownFields(Fields record, Set<String> ignored) {
        for (Iterator<String> names = record.node().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!KNOWN.contains(name) && !articles.knows(name)) {
                ignored.add(name);
            }
        }
    }

    private static Map<String, String> models(Fields record) throws Refusal {
        Map<String, String> models = new TreeMap<>();
        JsonNode node = record.node().path("models");
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!entry.getValue().isTextual()) {
                throw Refusal.field("models." + entry.getKey(), "must be a text");
            }
            models.put(entry.getKey(), entry.getValue().asText());
        }
        return models;
    }

    private List<Entity> entities(
            Fields record, Optional<Text> text, References ids, Set<String> ignored)
            throws Refusal {
        List<Entity> entities = new ArrayList<>();
        for (Fields fields : record.objects("entities")) {
            String id = fields.required("id");
            ids.declare(fields.at("id"), id);
            String label = fields.required("type");
            EntityType type =
                    EntityType.of(label)
                            .orElseThrow(
                                    () ->
                                            new Refusal(
                                                    Reason.UNKNOWN_TERM,
                                                    fields.at("type"),
                                                    "\"" + label + "\" is no entity type"));
            List<Span> mentions = fields.spans("mentions");
            entities.add(
                    new Entity(
                            id,
                            type,
                            names(fields, mentions, text),
                            mentions,
                            use.key(fields),
                            fields.text("wikidata"),
                            fields.fraction("confidence", 1)));
            fields.node()
                    .fieldNames()
                    .forEachRemaining(
                            name -> {
                                if (!KNOWN_OF_ENTITY.contains(name)) {
                                    ignored.add("entities." + name);
                                }
                            });
        }
        return entities;
    }

    private static List<String> names(Fields fields, List<Span> mentions, Optional<Text> text)
            throws Refusal {
        List<String> names =
                fields.texts("names").stream().filter(name -> !name.isBlank()).toList();
        if (names.isEmpty() && text.isPresent()) {
            checkSpans(fields.at("mentions"), mentions, text.get().codePointLength());
            names = mentions.stream().map(text.get()::slice).distinct().toList();
        }
        if (names.isEmpty()) {
            throw Refusal.field(fields.at("names"), "is missing");
        }
        return names;
    }

    private static List<Office> offices(Fields record, References ids) throws Refusal {
        List<Office> offices = new ArrayList<>();
        for (Fields fields : record.objects("offices")) {
            String person = fields.required("person");
            ids.check(fields.at("person"), person);
            offices.add(
                    new Office(person, fields.required("office"), ids.one(fields, "organization")));
        }
        return offices;
    }

    private static List<Quotation> quotations(Fields record, References ids) throws Refusal {
        List<Quotation> quotations = new ArrayList<>();
        for (Fields fields : record.objects("quotations")) {
            quotations.add(new Quotation(ids.one(fields, "speaker"), fields.span("start", "end")));
        }
        return quotations;
    }

    private static void checkSpans(Extraction extraction) throws Refusal {
        int length = extraction.article().text().codePointLength();
        for (int i = 0; i < extraction.entities().size(); i++) {
            checkSpans(
                    at("entities", i, "mentions"), extraction.entities().get(i).mentions(), length);
        }
        for (int i = 0; i < extraction.assertions().size(); i++) {
            checkSpans(
                    at("assertions", i, "evidence"),
                    extraction.assertions().get(i).evidence(),
                    length);
        }
        for (int i = 0; i < extraction.quotations().size(); i++) {
            checkSpans(
                    at("quotations", i, "start"),
                    List.of(extraction.quotations().get(i).span()),
                    length);
        }
        checkSpans("boilerplate", extraction.boilerplate(), length);
    }

    private static String at(String list, int index, String field) {
        return list + "[" + index + "]." + field;
    }

    private static void checkSpans(String path, List<Span> spans, int length) throws Refusal {
        for (Span span : spans) {
            if (span.end() > length) {
                throw new Refusal(
                        Reason.BAD_SPAN,
                        path,
                        span.begin()
                                + ".."
                                + span.end()
                                + " lies outside the text of "
                                + length
                                + " code points");
            }
        }
    }
}
