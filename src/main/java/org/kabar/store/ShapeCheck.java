package org.kabar.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.util.FmtUtils;
import org.kabar.map.ArticleGraph;
import org.kabar.map.Reference;

/** Checks article graphs against the shapes. Safe to share between threads. */
public final class ShapeCheck {

    private static final int MOST_SHOWN = 20;

    private final Shapes shapes;
    private final Graph codes;
    private final ShapeFilter sound;
    private final ShapeFilter perfect;

    /** A check by the given shapes and codes, which must not change afterwards. */
    public ShapeCheck(Reference reference) {
        this.shapes = Shapes.parse(reference.shapes().getGraph());
        this.codes = reference.codes().getGraph();
        this.sound = new ShapeFilter(shapes, codes, ShapeCheck::refuses);
        this.perfect = new ShapeFilter(shapes, codes, shape -> true);
    }

    /** What breaks a shape in an article's graph, one line each, the first twenty. */
    public List<String> violations(ArticleGraph article) {
        if (sound.surelyConforms(article.triples())) {
            return List.of();
        }
        return findings(article.key(), article.triples()).stream()
                .filter(Audit.Finding::isViolation)
                .map(Audit.Finding::text)
                .limit(MOST_SHOWN)
                .toList();
    }

    /** What is not as it should be in the graph of an article, sorted. */
    List<Audit.Finding> findings(String key, Collection<Triple> triples) {
        return perfect.surelyConforms(triples) ? List.of() : thorough(key, triples);
    }

    /** The same, by Jena's engine alone. */
    List<Audit.Finding> thorough(String key, Collection<Triple> triples) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return ShaclValidator.get().validate(shapes, new Union(graph, codes)).getEntries().stream()
                .map(entry -> new Audit.Finding(key, severity(entry), line(entry)))
                .distinct()
                .sorted(
                        Comparator.comparing(Audit.Finding::severity)
                                .thenComparing(Audit.Finding::text))
                .toList();
    }

    /** Whether what breaks a shape is refused. */
    static boolean refuses(Shape shape) {
        return shape.getSeverity() == null || shape.getSeverity().equals(Severity.Violation);
    }

    private static Audit.Severity severity(ReportEntry entry) {
        return entry.severity().equals(Severity.Violation)
                ? Audit.Severity.VIOLATION
                : Audit.Severity.WARNING;
    }

    private static String line(ReportEntry entry) {
        String path = Optional.ofNullable(entry.resultPath()).map(p -> " " + p).orElse("");
        return FmtUtils.stringForNode(entry.focusNode()) + path + ": " + entry.message();
    }
}
