package org.kabar.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintPairwise;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.LessThanConstraint;
import org.apache.jena.shacl.engine.constraint.LessThanOrEqualsConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.P_Link;

/**
 * Turns shapes into rules that are tried one node at a time. Whatever it does not know becomes a
 * rule that no node surely keeps. Immutable.
 *
 * <p>Jena's graphs in memory may take equal values for one, so they may hold fewer values than
 * {@link Statements}: rules must stay sound when values are left out.
 */
final class ShapeRules {

    private static final ShapeRule UNKNOWN = focus -> false;
    private static final ValuesTest UNKNOWN_TEST = (focus, values) -> false;

    private final Predicate<Shape> wanted;

    /**
     * A compiler of shapes.
     *
     * @param wanted which shapes count, by their severity
     */
    ShapeRules(Predicate<Shape> wanted) {
        this.wanted = wanted;
    }

    /** The rules of a shape and of the shapes of its properties. */
    List<ShapeRule> of(Shape shape) {
        if (!shape.isNodeShape()) {
            return List.of(UNKNOWN);
        }
        List<ShapeRule> rules = new ArrayList<>();
        if (wanted.test(shape)) {
            shape.getConstraints().forEach(constraint -> rules.add(ofNode(constraint)));
        }
        for (PropertyShape property : shape.getPropertyShapes()) {
            if (!property.deactivated()) {
                ofProperty(property, rules);
            }
        }
        return List.copyOf(rules);
    }

    private static ShapeRule ofNode(Constraint constraint) {
        return switch (constraint) {
            case ConstraintTerm term ->
                    focus -> term.validate(focus.context(), focus.node()) == null;
            case SparqlConstraint sparql ->
                    StarQuery.of(sparql.getQuery())
                            .<ShapeRule>map(
                                    query -> focus -> !query.hasResult(focus.node(), focus::values))
                            .orElse(UNKNOWN);
            default -> UNKNOWN;
        };
    }

    private void ofProperty(PropertyShape shape, List<ShapeRule> rules) {
        if (!(shape.getPath() instanceof P_Link link) || !shape.getPropertyShapes().isEmpty()) {
            rules.add(UNKNOWN);
        } else if (wanted.test(shape)) {
            List<ValuesTest> tests =
                    shape.getConstraints().stream()
                            .map(constraint -> ofProperty(shape, link, constraint))
                            .toList();
            rules.add(focus -> passesAll(tests, focus, focus.values(link.getNode())));
        }
    }

    /** A test of all values of a property. */
    @FunctionalInterface
    private interface ValuesTest {
        boolean surelyPassed(ShapeRule.Focus focus, List<Node> values);
    }

    private static boolean passesAll(
            List<ValuesTest> tests, ShapeRule.Focus focus, List<Node> values) {
        for (ValuesTest test : tests) {
            if (!test.surelyPassed(focus, values)) {
                return false;
            }
        }
        return true;
    }

    private static ValuesTest ofProperty(Shape shape, P_Link path, Constraint constraint) {
        return switch (constraint) {
            case MinCount least -> atLeast(least.getMinCount());
            case MaxCount most -> atMost(most.getMaxCount());
            case ClassConstraint type ->
                    each((focus, value) -> focus.isOf(value, type.getExpectedClass()));
            case ConstraintTerm term -> each(passes(term));
            case ShOr either -> either(either.getOthers());
            case LessThanConstraint less -> pairwise(shape, path, less);
            case LessThanOrEqualsConstraint less -> pairwise(shape, path, less);
            default -> UNKNOWN_TEST;
        };
    }

    /** Known if one is enough, since several may be equal. */
    private static ValuesTest atLeast(int count) {
        return count > 1 ? UNKNOWN_TEST : (focus, values) -> values.size() >= count;
    }

    private static ValuesTest atMost(int count) {
        return (focus, values) -> values.size() <= count;
    }

    /** A test of one value of a property. */
    @FunctionalInterface
    private interface ValueTest {
        boolean surelyPassed(ShapeRule.Focus focus, Node value);
    }

    private static ValueTest passes(ConstraintTerm term) {
        return (focus, value) -> term.validate(focus.context(), value) == null;
    }

    private static ValuesTest each(ValueTest test) {
        return (focus, values) -> {
            for (Node value : values) {
                if (!test.surelyPassed(focus, value)) {
                    return false;
                }
            }
            return true;
        };
    }

    /** Known if each alternative is one test of the value itself. */
    private static ValuesTest either(List<Shape> alternatives) {
        List<ValueTest> tests = new ArrayList<>();
        for (Shape shape : alternatives) {
            boolean plain =
                    shape.isNodeShape()
                            && !shape.deactivated()
                            && shape.getPropertyShapes().isEmpty()
                            && shape.getConstraints().size() == 1;
            if (!plain
                    || !(shape.getConstraints().iterator().next() instanceof ConstraintTerm term)) {
                return UNKNOWN_TEST;
            }
            tests.add(passes(term));
        }
        return each(
                (focus, value) -> tests.stream().anyMatch(test -> test.surelyPassed(focus, value)));
    }

    /** Known of constraints that each pair of values must keep. */
    private static ValuesTest pairwise(Shape shape, P_Link path, ConstraintPairwise pair) {
        return (focus, values) -> {
            List<Node> others = focus.values(pair.getValue());
            if (values.isEmpty() || others.isEmpty()) {
                return true;
            }
            pair.validate(
                    focus.context(),
                    shape,
                    focus.node(),
                    path,
                    Set.copyOf(values),
                    Set.copyOf(others));
            return !focus.context().hasViolation();
        };
    }
}
