package org.kabar.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import org.kabar.model.Assertion;
import org.kabar.model.Entity;
import org.kabar.model.Extraction;
import org.kabar.model.Span;

/**
 * An extraction as stand-off annotation for the brat tool: text-bound mentions, then events whose
 * trigger is their first sentence. Offsets are code points, as brat counts them.
 */
final class BratAnnotation {

    private final Extraction extraction;

    BratAnnotation(Extraction extraction) {
        this.extraction = extraction;
    }

    /** Prints it. */
    void print(PrintWriter out) {
        out.println("# " + extraction.article().id());
        Map<String, String> firstMention = new HashMap<>();
        int number = 0;
        for (Entity entity : extraction.entities()) {
            for (Span span : entity.mentions()) {
                String id = "T" + ++number;
                firstMention.putIfAbsent(entity.id(), id);
                textBound(out, id, entity.type().label(), span);
            }
        }
        int event = 0;
        for (Assertion assertion : extraction.assertions()) {
            if (assertion.evidence().isEmpty()) {
                continue;
            }
            String trigger = "T" + ++number;
            textBound(out, trigger, assertion.type(), assertion.evidence().getFirst());
            StringBuilder line =
                    new StringBuilder("E" + ++event + "\t" + assertion.type() + ":" + trigger);
            assertion.actors().forEach(id -> role(line, "Actor", firstMention.get(id)));
            assertion.recipients().forEach(id -> role(line, "Recipient", firstMention.get(id)));
            assertion.where().place().ifPresent(id -> role(line, "Place", firstMention.get(id)));
            out.println(line);
            out.println("A" + event + "\tStatus E" + event + " " + assertion.status().label());
        }
    }

    private static void role(
            StringBuilder line, String role, @org.jspecify.annotations.Nullable String mention) {
        if (mention != null) {
            line.append(' ').append(role).append(':').append(mention);
        }
    }

    private void textBound(PrintWriter out, String id, String type, Span span) {
        String words = extraction.article().text().slice(span).replaceAll("[\\r\\n]+", " ");
        out.println(id + "\t" + type + " " + span.begin() + " " + span.end() + "\t" + words);
    }
}
