package org.kabar.store;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ValidationContext;

/** One constraint of a shape, tried on one node. */
@FunctionalInterface
interface ShapeRule {

    /** Whether the node surely keeps it. */
    boolean surelyKept(Focus focus);

    /**
     * A node that a shape is about.
     *
     * @param node the node
     * @param properties what the article says of it
     * @param article all that the article says
     * @param codes what is said in all articles' stead; nothing about this node
     * @param context what Jena's constraints ask for; must have seen no violation
     */
    record Focus(
            Node node,
            Map<Node, List<Node>> properties,
            Statements article,
            Statements codes,
            ValidationContext context) {

        /** The values of one of its properties. */
        List<Node> values(Node property) {
            return properties.getOrDefault(property, List.of());
        }

        /** Whether some node is of a class. */
        boolean isOf(Node some, Node type) {
            return article.types(some).contains(type) || codes.types(some).contains(type);
        }
    }
}
