package org.kabar.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.Iris;

/** The things on which a person may decide. To be used inside a transaction. */
final class Mergeable {

    private final DatasetGraph data;
    private final Iris iris;

    Mergeable(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
    }

    /** The IRIs of what a person may mean by a key, an IRI or a name, in a fixed order. */
    List<String> find(String wanted) {
        for (Node node : List.of(iris.entity(wanted), iris.event(wanted))) {
            if (data.contains(Node.ANY, node, Node.ANY, Node.ANY)) {
                return List.of(node.getURI());
            }
        }
        Optional<Node> typed = iris.existing(wanted);
        return typed.isPresent()
                ? List.of(typed.get().getURI())
                : new Labels(data)
                        .named(wanted).stream().map(Node::getURI).filter(this::isOne).toList();
    }

    /** Unnamed sources are found as well, so that it can be told why they are not merged. */
    private boolean isOne(String thing) {
        return thing.startsWith(iris.namespace("entity"))
                || thing.startsWith(iris.namespace("local"));
    }
}
