package org.kabar.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * How the data of a store are named.
 *
 * @param base what the IRIs of entities and articles begin with, such as {@code
 *     https://kabar.example/}
 */
record DataIris(String base) {

    Node entity(String key) {
        return NodeFactory.createURI(entities() + key);
    }

    Node article(String key) {
        return NodeFactory.createURI(articles() + key);
    }

    String entities() {
        return base + "entity/";
    }

    String articles() {
        return base + "article/";
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
}
