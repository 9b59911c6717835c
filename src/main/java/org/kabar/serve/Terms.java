package org.kabar.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.kabar.map.Iris;
import org.kabar.map.News;

/** The prefixes that shorten the IRIs of the data, and the reading of what is written with them. */
final class Terms {

    /** The kinds of IRIs below the base, by prefix. */
    private static final Map<String, String> KINDS =
            Map.of(
                    "art", "article",
                    "as", "assertion",
                    "ent", "entity",
                    "ev", "event",
                    "g", "graph",
                    "loc", "local",
                    "off", "office",
                    "psg", "passage",
                    "set", "set");

    private Terms() {}

    /** Prefixes for the data below a base and for the terms of the ontology. */
    static PrefixMapping prefixes(Iris iris) {
        PrefixMapping prefixes = PrefixMapping.Factory.create();
        KINDS.forEach((prefix, kind) -> prefixes.setNsPrefix(prefix, iris.namespace(kind)));
        prefixes.setNsPrefix("news", News.NS);
        prefixes.setNsPrefix("et", News.TYPES);
        prefixes.setNsPrefix("st", News.STATUSES);
        prefixes.setNsPrefix("sc", News.STANCES);
        return prefixes;
    }

    /** The term for an absolute IRI, with or without angle brackets; empty if the text is none. */
    static Optional<Node> absolute(String text) {
        String iri =
                text.startsWith("<") && text.endsWith(">")
                        ? text.substring(1, text.length() - 1)
                        : text;
        try {
            return new URI(iri).isAbsolute()
                    ? Optional.of(NodeFactory.createURI(iri))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The term that is surely meant as one: a whole IRI of the web or in angle brackets, or one
     * shortened by a prefix of the data. A name with a colon is none of these.
     */
    static Optional<Node> written(Iris iris, String text) {
        if (text.contains("://") || text.startsWith("<")) {
            return absolute(text);
        }
        int colon = text.indexOf(':');
        String kind = colon < 0 ? null : KINDS.get(text.substring(0, colon));
        return kind == null
                ? Optional.empty()
                : absolute(iris.namespace(kind) + text.substring(colon + 1));
    }
}
