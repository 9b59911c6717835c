package org.kabar.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
    /** An archive inside an archive, which is not unpacked. */
    NESTED_ARCHIVE,
    /** A line is not valid JSON. */
    BROKEN_JSON,
    /** A table is not valid CSV, or its rows do not belong together. */
    BROKEN_TABLE,
    /** A record of a web archive is damaged. */
    BROKEN_RECORD,
    /** A line or the rest of a file is not valid RDF. */
    BROKEN_RDF,
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

    /** The reason of a code; empty if there is none. */
    public static Optional<Reason> of(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }

    /** The code used in reports, such as {@code broken-json}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
