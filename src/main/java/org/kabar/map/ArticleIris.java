package org.kabar.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kabar.model.Span;

/**
 * The names of one article and of what belongs to it alone. The local part that they share is
 * worked out once, since an article has hundreds of such names. Immutable.
 */
final class ArticleIris {

    private final String base;
    private final String local;

    /**
     * Names under a base.
     *
     * @param base the base, ending in a slash or {@code #}
     * @param local the local part of the article's own name
     */
    ArticleIris(String base, String local) {
        this.base = base;
        this.local = local;
    }

    /** The article. */
    Node article() {
        return node("article/", "");
    }

    /** The graph that it owns. */
    Node graph() {
        return node("graph/", "");
    }

    /** What the ledger holds of it. */
    Node ledgerEntry() {
        return node("ledger/", "");
    }

    /** An entity that belongs to it alone. */
    Node local(String name, int ordinal) {
        String words = "_" + Iris.readable(name);
        return node("local/", ordinal == 1 ? words : words + "." + ordinal);
    }

    /** A passage. */
    Node passage(Span span) {
        return node("passage/", "_" + span.begin() + "-" + span.end());
    }

    /** An assertion. */
    Node assertion(String content) {
        return node("assertion/", "_" + Slug.hash(content));
    }

    private Node node(String kind, String part) {
        return NodeFactory.createURI(base + kind + local + part);
    }
}
