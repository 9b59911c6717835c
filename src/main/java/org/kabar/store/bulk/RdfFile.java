package org.kabar.store.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;

/**
 * A file of RDF.
 *
 * @param name where it is, for messages
 * @param base what names relative to it are relative to
 * @param syntax how it is written
 * @param opener opens it, not compressed
 */
public record RdfFile(String name, String base, Syntax syntax, Opener opener) {

    private static final Map<String, Syntax> ENDINGS =
            Map.of(
                    "nq", Syntax.NQUADS,
                    "nt", Syntax.NTRIPLES,
                    "ttl", Syntax.TURTLE,
                    "trig", Syntax.TRIG,
                    "rdf", Syntax.RDF_XML,
                    "owl", Syntax.RDF_XML);

    /** How RDF is written. */
    public enum Syntax {
        /** N-Quads. */
        NQUADS(Lang.NQUADS),
        /** N-Triples. */
        NTRIPLES(Lang.NTRIPLES),
        /** Turtle. */
        TURTLE(Lang.TURTLE),
        /** TriG. */
        TRIG(Lang.TRIG),
        /** RDF/XML. */
        RDF_XML(Lang.RDFXML);

        @SuppressWarnings("ImmutableEnumChecker") // Jena never changes it
        private final Lang lang;

        Syntax(Lang lang) {
            this.lang = lang;
        }

        /** What Jena calls it. */
        Lang lang() {
            return lang;
        }

        /** Whether each statement has a line of its own. */
        boolean isOfLines() {
            return this == NQUADS || this == NTRIPLES;
        }
    }

    /** Opens a file. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens it from its beginning.
         *
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * The syntax of files with a name, without the ending of a compression; empty if they are not
     * RDF.
     */
    public static Optional<Syntax> syntaxOf(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ENDINGS.get(ending));
    }
}
