package org.kabar.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.util.FmtUtils;
import org.kabar.map.ArticleGraph;
import org.kabar.map.Reference;

/**
 * Checks article graphs against the shapes before they are stored. Safe to share between threads.
 */
public final class ShapeCheck {

    private static final int MAX_SHOWN = 20;

    private final Shapes shapes;
    private final Graph codes;

    /** A check by the given shapes and codes, which must not change afterwards. */
    public ShapeCheck(Reference reference) {
        this.shapes = Shapes.parse(reference.shapes().getGraph());
        this.codes = reference.codes().getGraph();
    }

    /** What breaks a shape in an article's graph, one line each, the first twenty. */
    public List<String> violations(ArticleGraph article) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        article.triples().forEach(graph::add);
        return violations(graph);
    }

    private List<String> violations(Graph article) {
        return ShaclValidator.get()
                .validate(shapes, new Union(article, codes))
                .getEntries()
                .stream()
                .filter(entry -> entry.severity() == Severity.Violation)
                .map(ShapeCheck::line)
                .distinct()
                .sorted()
                .limit(MAX_SHOWN)
                .toList();
    }

    private static String line(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
        return shown(entry.focusNode()) + path + ": " + entry.message();
    }

    private static String shown(Node node) {
        return FmtUtils.stringForNode(node);
    }
}
