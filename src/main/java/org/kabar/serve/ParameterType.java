package org.kabar.serve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the value of a query parameter is, and so how the text a user gives becomes an RDF term. */
public enum ParameterType {
    /** Text as it stands. */
    STRING("text"),
    /** A whole number. */
    INTEGER("a whole number such as 3"),
    /** A number with or without a fraction. */
    DECIMAL("a number such as 0.5"),
    /** A day, {@code 2023-09-12}. */
    DATE("a day such as 2023-09-12"),
    /** Someone or something named: a key, an IRI or a name. */
    ENTITY("a key such as kim-jong-un, a name in quotes, or an IRI"),
    /** An article: its key or its IRI. */
    ARTICLE("the key, URL or IRI of an article"),
    /** A kind of event, by its code. */
    TYPE("a kind of event such as meet"),
    /** Whether the event happened, by its code. */
    STATUS("a status such as occurred"),
    /** How sure the source is, by its code. */
    STANCE("a stance such as asserted"),
    /** A medium that publishes or is cited; given as an entity is. */
    OUTLET("a key such as tempo, a name in quotes, or an IRI"),
    /** A story that the graph holds: its key, its IRI or its name. */
    STORY("the key, the name in quotes or the IRI of a story"),
    /** Any IRI, in full. */
    IRI("an IRI such as https://example.org/a");

    private final String hint;

    ParameterType(String hint) {
        this.hint = hint;
    }

    /** What a user may give, in a few words. */
    public String hint() {
        return hint;
    }

    /** The word for this type in the head of a query file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that a word in the head of a query file stands for. */
    public static Optional<ParameterType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** All words that stand for a type, in order. */
    static String words() {
        return Arrays.stream(values()).map(ParameterType::word).collect(Collectors.joining(", "));
    }
}
