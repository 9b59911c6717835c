package org.kabar.extract.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kabar.extract.time.TimeExpression;
import org.kabar.model.Span;

/**
 * A word as the reading of clauses sees it: a token, a whole name, or a whole named time.
 *
 * @param span where it stands
 * @param form its characters
 * @param lower the same in lower case
 * @param kind its part in the sentence
 * @param entities the entity it names, then those named inside it; empty for other words
 * @param time the time it names
 */
public record Word(
        Span span,
        String form,
        String lower,
        WordKind kind,
        List<String> entities,
        Optional<TimeExpression> time) {

    /** Copies the list. */
    public Word {
        entities = List.copyOf(entities);
    }

    /** A single token. */
    public static Word ofToken(Span span, String form, WordKind kind) {
        return new Word(
                span, form, form.toLowerCase(Locale.ROOT), kind, List.of(), Optional.empty());
    }

    /** A whole name. */
    public static Word ofName(Span span, String form, List<String> entities) {
        return new Word(
                span,
                form,
                form.toLowerCase(Locale.ROOT),
                WordKind.NAME,
                entities,
                Optional.empty());
    }

    /** A whole named time. */
    public static Word ofTime(TimeExpression time) {
        return new Word(
                time.span(),
                time.words(),
                time.words().toLowerCase(Locale.ROOT),
                WordKind.TIME,
                List.of(),
                Optional.of(time));
    }

    /** The same word in another part. */
    public Word as(WordKind other) {
        return new Word(span, form, lower, other, entities, time);
    }
}
