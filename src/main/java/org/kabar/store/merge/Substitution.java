package org.kabar.store.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Which entities others stand for in the graph of one article. Immutable. */
public final class Substitution {

    /** Nothing is replaced. */
    public static final Substitution NONE = new Substitution(Map.of(), Map.of());

    private final Map<Node, Node> own;
    private final Map<Node, Node> shared;

    /**
     * A substitution.
     *
     * @param own what holds for the article before all else
     * @param shared what holds for all articles; must not change afterwards
     */
    Substitution(Map<Node, Node> own, Map<Node, Node> shared) {
        this.own = Map.copyOf(own);
        this.shared = shared;
    }

    /** What stands for a node; itself, if nothing else does. */
    Node image(Node node) {
        Node other = own.get(node);
        return other != null ? other : shared.getOrDefault(node, node);
    }

    /** Whether another node stands for this one. */
    boolean isFor(Node node) {
        return !image(node).equals(node);
    }

    /** A statement with what stands for its subject and its object; itself if nothing else does. */
    Triple image(Triple triple) {
        return isFor(triple)
                ? Triple.create(
                        image(triple.getSubject()),
                        triple.getPredicate(),
                        image(triple.getObject()))
                : triple;
    }

    /** Whether a statement changes. */
    boolean isFor(Triple triple) {
        return isFor(triple.getSubject()) || isFor(triple.getObject());
    }

    /**
     * A graph with what stands for its nodes.
     *
     * @param triples each once
     * @param replaced what restores the original
     */
    public record Result(List<Triple> triples, Replaced replaced) {

        /** Copies the list. */
        public Result {
            triples = List.copyOf(triples);
        }
    }

    /** The graph that comes of an original, which has each statement once. */
    public Result apply(List<Triple> original) {
        if (own.isEmpty() && shared.isEmpty()) {
            return new Result(original, Replaced.NONE);
        }
        Set<Triple> replaced = new HashSet<>();
        Set<Triple> results = new HashSet<>();
        Set<Triple> all = LinkedHashSet.newLinkedHashSet(original.size());
        for (Triple triple : original) {
            Triple result = image(triple);
            all.add(result);
            if (!result.equals(triple)) {
                replaced.add(triple);
                results.add(result);
            }
        }
        if (replaced.isEmpty()) {
            return new Result(original, Replaced.NONE);
        }
        Set<Triple> kept = new HashSet<>();
        for (Triple triple : original) {
            if (results.contains(triple) && !replaced.contains(triple)) {
                kept.add(triple);
            }
        }
        return new Result(List.copyOf(all), new Replaced(images(replaced), replaced, kept));
    }

    /** What stands for the nodes in statements that change, where another does. */
    Map<Node, Node> images(Set<Triple> changing) {
        Map<Node, Node> images = new HashMap<>();
        for (Triple triple : changing) {
            for (Node node : List.of(triple.getSubject(), triple.getObject())) {
                if (isFor(node)) {
                    images.put(node, image(node));
                }
            }
        }
        return images;
    }
}
