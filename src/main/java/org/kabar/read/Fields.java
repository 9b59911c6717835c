package org.kabar.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kabar.model.Span;

/**
 * Typed access to the fields of a JSON object, with refusals that name the path of the field.
 *
 * @param node the object
 * @param path its path in the record, such as {@code assertions[3]}; empty for the record itself
 */
record Fields(JsonNode node, String path) {

    /** The path of a field. */
    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A text; empty if absent, null or blank. */
    Optional<String> text(String name) throws Refusal {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() && !value.isNumber()) {
            throw Refusal.field(at(name), "must be a text");
        }
        return Optional.of(value.asText()).filter(words -> !words.isBlank());
    }

    /** A text that must be there. */
    String required(String name) throws Refusal {
        return text(name).orElseThrow(() -> Refusal.field(at(name), "is missing"));
    }

    /** A number from 0 to 1; {@code fallback} if absent. */
    double fraction(String name, double fallback) throws Refusal {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return fallback;
        }
        if (!value.isNumber() || value.asDouble() < 0 || value.asDouble() > 1) {
            throw Refusal.field(at(name), "must be a number from 0 to 1");
        }
        return value.asDouble();
    }

    /** Texts; none if absent or null. A single text counts as a list of one. */
    List<String> texts(String name) throws Refusal {
        JsonNode value = node.path(name);
        if (value.isTextual()) {
            return List.of(value.asText());
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(name)) {
            if (!element.isTextual()) {
                throw Refusal.field(at(name), "must be a list of texts");
            }
            texts.add(element.asText());
        }
        return List.copyOf(texts);
    }

    /** Objects; none if absent or null. */
    List<Fields> objects(String name) throws Refusal {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode element : array(name)) {
            String elementPath = at(name) + "[" + objects.size() + "]";
            if (!element.isObject()) {
                throw Refusal.field(elementPath, "must be an object");
            }
            objects.add(new Fields(element, elementPath));
        }
        return List.copyOf(objects);
    }

    /** Spans, each a pair of offsets; none if absent or null. */
    List<Span> spans(String name) throws Refusal {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : array(name)) {
            if (!pair.isArray()
                    || pair.size() != 2
                    || !pair.get(0).isInt()
                    || !pair.get(1).isInt()) {
                throw Refusal.field(at(name), "must be a list of pairs of offsets");
            }
            spans.add(span(name, pair.get(0).asInt(), pair.get(1).asInt()));
        }
        return List.copyOf(spans);
    }

    /** A span from two fields. */
    Span span(String beginName, String endName) throws Refusal {
        JsonNode begin = node.path(beginName);
        JsonNode end = node.path(endName);
        if (!begin.isInt() || !end.isInt()) {
            throw Refusal.field(at(beginName), "and " + endName + " must be offsets");
        }
        return span(beginName, begin.asInt(), end.asInt());
    }

    private Span span(String name, int begin, int end) throws Refusal {
        if (begin < 0 || end <= begin) {
            throw new Refusal(
                    org.kabar.model.Reason.BAD_SPAN, at(name), begin + ".." + end + " is no span");
        }
        return new Span(begin, end);
    }

    private JsonNode array(String name) throws Refusal {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
        }
        if (!value.isArray()) {
            throw Refusal.field(at(name), "must be a list");
        }
        return value;
    }
}
