package org.kabar.store.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kabar.map.ArticleGraph;

/** The terms of graphs, in the order in which they come, and in how many graphs each is. */
final class SeedTerms {

    private final Map<Node, Integer> numbers = new LinkedHashMap<>();
    private final Set<Node> shared = new HashSet<>();
    private final List<int[]> quads = new ArrayList<>();

    /** The terms of these graphs, with their names. */
    SeedTerms(Collection<ArticleGraph> graphs) {
        for (ArticleGraph graph : graphs) {
            Set<Node> before = new HashSet<>(numbers.keySet());
            Set<Node> own = new LinkedHashSet<>();
            own.add(graph.name());
            for (Triple triple : graph.triples()) {
                own.add(triple.getSubject());
                own.add(triple.getPredicate());
                own.add(triple.getObject());
            }
            for (Node term : own) {
                numbers.putIfAbsent(term, numbers.size());
                if (before.contains(term)) {
                    shared.add(term);
                }
            }
            graph.triples().forEach(triple -> quads.add(quad(graph.name(), triple)));
        }
    }

    private int[] quad(Node graph, Triple triple) {
        return new int[] {
            number(graph),
            number(triple.getSubject()),
            number(triple.getPredicate()),
            number(triple.getObject())
        };
    }

    private int number(Node term) {
        return numbers.getOrDefault(term, TermIds.ABSENT);
    }

    /** The written forms of all. */
    List<byte[]> all() {
        return numbers.keySet().stream().map(WrittenForm::of).toList();
    }

    /** The written forms of those that stand in several graphs. */
    List<byte[]> shared() {
        return numbers.keySet().stream().filter(shared::contains).map(WrittenForm::of).toList();
    }

    /** Whether the term of each number stands in several graphs. */
    List<Boolean> areShared() {
        return numbers.keySet().stream().map(shared::contains).toList();
    }

    /** The statements, by the numbers of graph, subject, predicate and object. */
    List<int[]> quads() {
        return List.copyOf(quads);
    }
}
