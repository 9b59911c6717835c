package org.kabar.model;

import java.util.Locale;

/** Why an input was refused. Each has a heading in the README that says how to repair it. */
public enum Reason {
    /** There is no text in it. */
    EMPTY,
    /** It is not text. */
    BINARY,
    /** It could not be read. */
    UNREADABLE,
    /** No reader knows this kind of file. */
    UNKNOWN_FORMAT,
    /** A line is not valid JSON. */
    BROKEN_JSON,
    /** A field is missing or has the wrong kind of value. */
    BAD_FIELD,
    /** An event type, entity type, status or stance that the ontology does not have. */
    UNKNOWN_TERM,
    /** An identifier that names no entity or assertion of the same extraction. */
    UNKNOWN_REFERENCE,
    /** A span that lies outside the text. */
    BAD_SPAN,
    /** Larger than the limit. */
    TOO_LARGE,
    /** A language that no language pack covers. */
    UNKNOWN_LANGUAGE,
    /** The graph made from it breaks a shape. */
    SHAPE_VIOLATION,
    /** Kabar failed on it; the cause is in the detail. */
    FAILED;

    /** The code used in reports, such as {@code broken-json}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
