package org.kabar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kabar.model.Assertion;
import org.kabar.model.Entity;
import org.kabar.model.Extraction;
import org.kabar.model.Office;
import org.kabar.model.Quotation;
import org.kabar.model.Span;
import org.kabar.model.Theme;

/**
 * An extraction as a person likes to read it: entities, offices, then each assertion with its
 * sentence.
 */
final class ExtractionTable {

    private static final int WIDTH = 100;

    private final Extraction extraction;
    private final Map<String, Entity> byId;

    ExtractionTable(Extraction extraction) {
        this.extraction = extraction;
        this.byId =
                extraction.entities().stream()
                        .collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    /** Prints it. */
    void print(PrintWriter out) {
        out.println("== " + extraction.article().id());
        extraction.article().metadata().title().ifPresent(title -> out.println("   " + title));
        out.println();
        for (Entity entity : extraction.entities()) {
            out.printf(
                    "  %-19s %s (%d)%n",
                    entity.type().label(),
                    String.join(" | ", entity.names()),
                    entity.mentions().size());
        }
        for (Office office : extraction.offices()) {
            out.printf("  %-19s %s: %s%n", "Office", name(office.person()), office.title());
        }
        out.println();
        for (Assertion assertion : extraction.assertions()) {
            print(assertion, out);
        }
        for (Quotation quotation : extraction.quotations()) {
            out.println("  quotation: " + quotation.speaker().map(this::name).orElse("?"));
            out.println("      > " + words(quotation.span()));
        }
        out.println();
    }

    private void print(Assertion assertion, PrintWriter out) {
        StringBuilder line = new StringBuilder("  ").append(assertion.type()).append(':');
        part(line, "", assertion.actors());
        part(line, "to ", assertion.recipients());
        assertion.theme().ifPresent(theme -> line.append("  about ").append(theme(theme)));
        one(line, "at ", assertion.where().place());
        one(line, "from ", assertion.where().origin());
        one(line, "towards ", assertion.where().destination());
        assertion.when().words().ifPresent(words -> line.append("  when ").append(words));
        assertion.when().start().ifPresent(day -> line.append(" [").append(day).append(']'));
        part(line, "according to ", assertion.source().attributedTo());
        part(line, "via ", assertion.source().via());
        line.append("  (")
                .append(assertion.status().label())
                .append(", ")
                .append(assertion.source().stance().label())
                .append(')');
        out.println(line);
        assertion.evidence().forEach(span -> out.println("      > " + words(span)));
    }

    private void part(StringBuilder line, String before, List<String> ids) {
        if (!ids.isEmpty()) {
            line.append("  ")
                    .append(before)
                    .append(ids.stream().map(this::name).collect(Collectors.joining(", ")));
        }
    }

    private void one(StringBuilder line, String before, Optional<String> id) {
        id.ifPresent(place -> line.append("  ").append(before).append(name(place)));
    }

    private String theme(Theme theme) {
        return switch (theme) {
            case Theme.OfEntity entity -> name(entity.id());
            case Theme.OfWords words -> "\"" + words.text() + "\"";
        };
    }

    private String name(String id) {
        Entity entity = byId.get(id);
        return entity == null ? id : entity.name();
    }

    private String words(Span span) {
        if (span.end() > extraction.article().text().codePointLength()) {
            return span.begin() + ".." + span.end();
        }
        String words = extraction.article().text().slice(span).replaceAll("\\s+", " ");
        return words.length() <= WIDTH ? words : words.substring(0, WIDTH - 2) + " …";
    }
}
