package org.kabar.store;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Statements of a store, whichever graph they stand in. To be used in a transaction. */
final class Facts {

    private final DatasetGraph data;

    Facts(DatasetGraph data) {
        this.data = data;
    }

    /** What a thing has by a property; each once, in a fixed order. */
    List<Node> objects(Node subject, Node predicate) {
        Set<Node> found = new HashSet<>();
        data.find(Node.ANY, subject, predicate, Node.ANY)
                .forEachRemaining(quad -> found.add(quad.getObject()));
        return sorted(found);
    }

    /** What has a thing by a property; each once, in a fixed order. */
    List<Node> subjects(Node predicate, Node object) {
        Set<Node> found = new HashSet<>();
        data.find(Node.ANY, Node.ANY, predicate, object)
                .forEachRemaining(quad -> found.add(quad.getSubject()));
        return sorted(found);
    }

    /** The first thing that a thing has by a property, as text. */
    Optional<String> value(Node subject, Node predicate) {
        return objects(subject, predicate).stream()
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
                .findFirst();
    }

    private static List<Node> sorted(Set<Node> nodes) {
        return nodes.stream().sorted(Comparator.comparing(Node::toString)).toList();
    }
}
