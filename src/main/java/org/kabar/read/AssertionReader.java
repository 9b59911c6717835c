package org.kabar.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kabar.model.Assertion;
import org.kabar.model.Links;
import org.kabar.model.Reason;
import org.kabar.model.Source;
import org.kabar.model.Stance;
import org.kabar.model.Status;
import org.kabar.model.Theme;
import org.kabar.model.When;
import org.kabar.model.Where;

/** The assertions of one record in JSON. Made for one record; not thread-safe. */
final class AssertionReader {

    private static final Set<String> KNOWN =
            Set.of(
                    "id",
                    "type",
                    "actors",
                    "recipients",
                    "theme",
                    "place",
                    "origin",
                    "destination",
                    "start",
                    "end",
                    "time",
                    "attributedTo",
                    "via",
                    "status",
                    "stance",
                    "purpose",
                    "conditionalOn",
                    "inExchangeFor",
                    "event",
                    "confidence",
                    "evidence");

    private final References entities;
    private final References assertions = new References("assertion");
    private final Set<String> eventTypes;
    private final Set<String> ignored;

    AssertionReader(References entities, Set<String> eventTypes, Set<String> ignored) {
        this.entities = entities;
        this.eventTypes = eventTypes;
        this.ignored = ignored;
    }

    /** All of them, in the order of the record. One without an identifier gets its number. */
    List<Assertion> read(Fields record) throws Refusal {
        List<Fields> all = record.objects("assertions");
        List<String> ids = new ArrayList<>();
        for (Fields fields : all) {
            String id = fields.text("id").orElse("a" + (ids.size() + 1));
            assertions.declare(fields.at("id"), id);
            ids.add(id);
        }
        List<Assertion> read = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            checkNames(all.get(i));
            read.add(assertion(ids.get(i), all.get(i)));
        }
        return read;
    }

    private Assertion assertion(String id, Fields fields) throws Refusal {
        return new Assertion(
                id,
                type(fields),
                entities.all(fields, "actors"),
                entities.all(fields, "recipients"),
                fields.text("theme").map(this::theme),
                new Where(
                        entities.one(fields, "place"),
                        entities.one(fields, "origin"),
                        entities.one(fields, "destination")),
                when(fields),
                new Source(
                        entities.all(fields, "attributedTo"),
                        entities.all(fields, "via"),
                        Stance.of(fields.text("stance").orElse("affirms"))
                                .orElseThrow(() -> unknown(fields, "stance"))),
                Status.of(fields.text("status").orElse("occurred"))
                        .orElseThrow(() -> unknown(fields, "status")),
                new Links(
                        assertions.all(fields, "purpose"),
                        assertions.all(fields, "conditionalOn"),
                        assertions.all(fields, "inExchangeFor")),
                fields.text("event"),
                fields.fraction("confidence", 1),
                fields.spans("evidence"));
    }

    private String type(Fields fields) throws Refusal {
        String type = fields.required("type");
        if (!eventTypes.contains(type)) {
            throw unknown(fields, "type");
        }
        return type;
    }

    private Theme theme(String value) {
        return entities.has(value) ? new Theme.OfEntity(value) : new Theme.OfWords(value);
    }

    private static When when(Fields fields) throws Refusal {
        Optional<LocalDate> start = day(fields, "start");
        Optional<LocalDate> end = day(fields, "end");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw Refusal.field(fields.at("end"), "lies before start");
        }
        return new When(start, end, fields.text("time"));
    }

    private static Optional<LocalDate> day(Fields fields, String name) throws Refusal {
        Optional<String> words = fields.text(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(words.get()));
        } catch (DateTimeException noDay) {
            throw Refusal.field(fields.at(name), "must be a day such as 2023-09-12");
        }
    }

    private static Refusal unknown(Fields fields, String name) {
        return new Refusal(
                Reason.UNKNOWN_TERM,
                fields.at(name),
                "the ontology has no " + name + " \"" + fields.node().path(name).asText() + "\"");
    }

    /**
     * An unknown field that holds entities is a role the ontology lacks; any other is left out and
     * counted.
     */
    private void checkNames(Fields fields) throws Refusal {
        for (Map.Entry<String, JsonNode> field : fields.node().properties()) {
            if (KNOWN.contains(field.getKey())) {
                continue;
            }
            if (namesEntity(field.getValue())) {
                throw new Refusal(
                        Reason.UNKNOWN_TERM,
                        fields.at(field.getKey()),
                        "the ontology has no role \"" + field.getKey() + "\"");
            }
            ignored.add("assertions." + field.getKey());
        }
    }

    private boolean namesEntity(JsonNode value) {
        if (value.isTextual()) {
            return entities.has(value.asText());
        }
        if (value.isArray()) {
            for (JsonNode element : value) {
                if (element.isTextual() && entities.has(element.asText())) {
                    return true;
                }
            }
        }
        return false;
    }
}
