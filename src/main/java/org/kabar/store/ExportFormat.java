package org.kabar.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The RDF syntaxes a store can be exported in. */
public enum ExportFormat {
    /** For eyes: prefixes, subjects in reading order. One graph. */
    TURTLE("ttl"),
    /** Turtle with the graph of each article apart. */
    TRIG("trig"),
    /** One statement a line, with its graph. */
    NQUADS("nq"),
    /** One statement a line. One graph. */
    NTRIPLES("nt"),
    /** For programs that read JSON; the graph of each article apart. */
    JSONLD("jsonld");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** The usual ending of file names, without the full stop. */
    public String extension() {
        return extension;
    }

    /** The name users type. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it keeps the graphs of a store apart. */
    public boolean keepsGraphs() {
        return switch (this) {
            case TRIG, NQUADS, JSONLD -> true;
            case TURTLE, NTRIPLES -> false;
        };
    }

    /** Whether each statement is a line of its own. */
    boolean isOfLines() {
        return switch (this) {
            case NQUADS, NTRIPLES -> true;
            case TURTLE, TRIG, JSONLD -> false;
        };
    }

    /** The format a file name ends in; empty if there is none. */
    public static Optional<ExportFormat> ofFileName(String name) {
        return Arrays.stream(values()).filter(f -> name.endsWith("." + f.extension)).findFirst();
    }
}
