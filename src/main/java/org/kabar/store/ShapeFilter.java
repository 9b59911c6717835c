package org.kabar.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;

/**
 * Tells quickly of most sound graphs that they break no shape, so that Jena's engine, which sets up
 * a graph and runs a query for each passage, needs to look at the others only.
 *
 * <p>It says yes only when it is sure. Each value is judged by Jena's own constraints; what is left
 * out is their machinery for finding values. What it does not know, be it in the shapes or in the
 * graph, makes it unsure, never lenient. Immutable, safe to share between threads.
 */
final class ShapeFilter {

    private final Shapes shapes;
    private final Optional<Statements> codes;
    private final Map<Node, List<List<ShapeRule>>> byClass = new HashMap<>();
    private final boolean understood;

    /**
     * A filter by shapes.
     *
     * @param shapes the shapes, which must not change
     * @param codes statements that are checked together with each graph
     * @param wanted which shapes count, by their severity
     */
    ShapeFilter(Shapes shapes, Graph codes, Predicate<Shape> wanted) {
        this.shapes = shapes;
        this.codes = Statements.of(codes.stream().toList());
        ShapeRules compiler = new ShapeRules(wanted);
        boolean all = true;
        for (Shape shape : shapes.getTargetShapes()) {
            all &= shape.deactivated() || add(shape, compiler.of(shape));
        }
        this.understood = all && this.codes.filter(shared -> !hasTarget(shared)).isPresent();
    }

    private boolean add(Shape shape, List<ShapeRule> rules) {
        for (Target target : shape.getTargets()) {
            if (target.getTargetType() != TargetType.targetClass) {
                return false;
            }
            byClass.computeIfAbsent(target.getObject(), any -> new ArrayList<>()).add(rules);
        }
        return true;
    }

    /** Whether a graph surely breaks none of the shapes; if not, it may or may not. */
    boolean surelyConforms(Collection<Triple> triples) {
        return understood
                && Statements.of(triples)
                        .filter(article -> surelyConforms(article, codes.orElseThrow()))
                        .isPresent();
    }

    private boolean surelyConforms(Statements article, Statements shared) {
        ValidationContext context = ValidationContext.create(shapes, Graph.emptyGraph);
        for (Node subject : article.subjects()) {
            ShapeRule.Focus focus =
                    new ShapeRule.Focus(subject, article.about(subject), article, shared, context);
            for (Node type : article.types(subject)) {
                for (List<ShapeRule> rules : byClass.getOrDefault(type, List.of())) {
                    if (shared.describes(subject) || !keepsAll(rules, focus)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean hasTarget(Statements shared) {
        return shared.subjects().stream()
                .flatMap(subject -> shared.types(subject).stream())
                .anyMatch(byClass::containsKey);
    }

    private static boolean keepsAll(List<ShapeRule> rules, ShapeRule.Focus focus) {
        for (ShapeRule rule : rules) {
            if (!rule.surelyKept(focus)) {
                return false;
            }
        }
        return true;
    }
}
