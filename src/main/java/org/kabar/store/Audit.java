package org.kabar.store;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kabar.map.Iris;
import org.kabar.store.merge.DecisionGraph;
import org.kabar.store.merge.Originals;
import org.kabar.store.merge.Replaced;
import org.kabar.store.merge.Substitution;
import org.kabar.store.merge.Substitutions;

/**
 * Checks what a store holds: every article's graph by the shapes and by the decisions in force, and
 * the ledger by the graphs.
 */
public final class Audit {

    private static final String OF_LEDGER = "the ledger ";

    private final Iris iris;
    private final Ledger ledger;
    private final ShapeCheck check;

    Audit(Iris iris, Ledger ledger, ShapeCheck check) {
        this.iris = iris;
        this.ledger = ledger;
        this.check = check;
    }

    /** How grave a finding is. */
    public enum Severity {
        /** The store should not hold this. */
        VIOLATION,
        /** Something that an article usually has is missing. */
        WARNING
    }

    /**
     * One thing that is not as it should be.
     *
     * @param article the key of the article, or the name of a graph that belongs to none
     * @param severity how grave it is
     * @param text what it is, in one line
     */
    public record Finding(String article, Severity severity, String text) {

        /** Whether the store should not hold this. */
        public boolean isViolation() {
            return severity == Severity.VIOLATION;
        }

        /** Whether ledger and graphs disagree. */
        boolean isOfLedger() {
            return text.startsWith(OF_LEDGER);
        }

        /** One line for a person. */
        public String line() {
            return switch (severity) {
                case VIOLATION -> "violation: " + article + ": " + text;
                case WARNING -> "warning: " + article + ": " + text;
            };
        }
    }

    /**
     * How many articles were checked and how much was found.
     *
     * @param articles the number of articles
     * @param violations the number of violations
     * @param warnings the number of warnings
     */
    public record Result(long articles, long violations, long warnings) {}

    /** Tells each finding, articles in the order of their keys. To be used in a transaction. */
    Result run(DatasetGraph data, Consumer<Finding> told) {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        Consumer<Finding> counted =
                finding -> {
                    counts.merge(finding.severity(), 1L, Long::sum);
                    told.accept(finding);
                };
        TreeSet<String> keys = new TreeSet<>(ledger.keys(data).toList());
        Set<Node> owned = new HashSet<>();
        Substitutions substitutions = new DecisionGraph(iris).substitutions(data);
        for (String key : keys) {
            owned.add(iris.graph(key));
            List<Triple> triples = Graphs.triples(data, iris.graph(key));
            if (triples.isEmpty()) {
                counted.accept(violation(key, OF_LEDGER + "names it, but its graph is empty"));
            }
            check.findings(key, triples).forEach(counted);
            if (!isAsDecided(data, key, triples, substitutions)) {
                counted.accept(
                        violation(key, "its graph is not as the decisions in force want it"));
            }
        }
        String graphs = iris.namespace("graph");
        data.listGraphNodes()
                .forEachRemaining(
                        graph -> {
                            if (graph.isURI()
                                    && graph.getURI().startsWith(graphs)
                                    && !owned.contains(graph)) {
                                counted.accept(
                                        violation(
                                                graph.getURI(), OF_LEDGER + "knows no such graph"));
                            }
                        });
        return new Result(
                keys.size(),
                counts.getOrDefault(Severity.VIOLATION, 0L),
                counts.getOrDefault(Severity.WARNING, 0L));
    }

    /** Whether what stands for entities is what stands for those of the original. */
    private boolean isAsDecided(
            DatasetGraph data, String key, List<Triple> triples, Substitutions substitutions) {
        Replaced replaced = new Originals(data, iris).replaced(iris.ledgerEntry(key));
        Substitution.Result wanted =
                substitutions.in(iris.graph(key)).apply(List.copyOf(replaced.restore(triples)));
        return wanted.replaced().equals(replaced)
                && (replaced.isNone() || Set.copyOf(triples).equals(Set.copyOf(wanted.triples())));
    }

    private static Finding violation(String article, String text) {
        return new Finding(article, Severity.VIOLATION, text);
    }
}
