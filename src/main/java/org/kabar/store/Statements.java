package org.kabar.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a graph says, by subject and predicate. A term that is said twice is held twice. Immutable
 * after construction.
 */
final class Statements {

    private static final Node TYPE = RDF.type.asNode();
    private static final Node SUBCLASS = RDFS.subClassOf.asNode();

    private final Map<Node, Map<Node, List<Node>>> bySubject = new HashMap<>();

    private Statements() {}

    /**
     * The statements of a graph; empty if types cannot be told from these alone, since classes
     * inherit from each other, or if a subject has no name.
     */
    static Optional<Statements> of(Collection<Triple> triples) {
        Statements all = new Statements();
        for (Triple triple : triples) {
            if (triple.getPredicate().equals(SUBCLASS) || !triple.getSubject().isURI()) {
                return Optional.empty();
            }
            all.bySubject
                    .computeIfAbsent(triple.getSubject(), subject -> new HashMap<>())
                    .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>(1))
                    .add(triple.getObject());
        }
        return Optional.of(all);
    }

    /** All subjects. */
    Set<Node> subjects() {
        return bySubject.keySet();
    }

    /** Whether anything is said of a node. */
    boolean describes(Node node) {
        return bySubject.containsKey(node);
    }

    /** What is said of a subject, by predicate. */
    Map<Node, List<Node>> about(Node subject) {
        return bySubject.getOrDefault(subject, Map.of());
    }

    /** The classes that a node is said to be of. */
    List<Node> types(Node node) {
        return about(node).getOrDefault(TYPE, List.of());
    }
}
