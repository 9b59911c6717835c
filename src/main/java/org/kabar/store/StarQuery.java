package org.kabar.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionEnvBase;

/**
 * A SELECT query that asks for properties of one node, {@code $this}, and compares them: all
 * triples of its pattern begin at that node, and each gives another variable. It needs no graph and
 * no plan, only the node's values; its expressions are evaluated by ARQ. Immutable.
 */
final class StarQuery {

    private static final Var THIS = Var.alloc("this");

    private final List<Triple> pattern;
    private final List<Expr> filters;
    private final FunctionEnv environment = new FunctionEnvBase(ARQ.getContext());

    private StarQuery(List<Triple> pattern, List<Expr> filters) {
        this.pattern = List.copyOf(pattern);
        this.filters = List.copyOf(filters);
    }

    /** The query in this form; empty if it is of another. */
    static Optional<StarQuery> of(Query query) {
        if (!query.isSelectType() || query.hasDatasetDescription()) {
            return Optional.empty();
        }
        return Algebra.compile(query) instanceof OpProject project
                ? ofPattern(project.getSubOp())
                : Optional.empty();
    }

    private static Optional<StarQuery> ofPattern(Op op) {
        if (op instanceof OpFilter filter) {
            return filter.getSubOp() instanceof OpBGP bgp
                    ? of(bgp, filter.getExprs().getList())
                    : Optional.empty();
        }
        return op instanceof OpBGP bgp ? of(bgp, List.of()) : Optional.empty();
    }

    private static Optional<StarQuery> of(OpBGP bgp, List<Expr> filters) {
        Set<Var> known = new HashSet<>(Set.of(THIS));
        for (Triple triple : bgp.getPattern()) {
            if (!triple.getSubject().equals(THIS)
                    || !triple.getPredicate().isURI()
                    || !(triple.getObject() instanceof Var variable)
                    || !known.add(variable)) {
                return Optional.empty();
            }
        }
        for (Expr filter : filters) {
            if (!isPlain(filter) || !known.containsAll(filter.getVarsMentioned())) {
                return Optional.empty();
            }
        }
        return Optional.of(new StarQuery(bgp.getPattern().getList(), filters));
    }

    /** Whether its value depends on the values of its variables alone. */
    private static boolean isPlain(Expr expression) {
        return switch (expression) {
            case ExprVar variable -> true;
            case NodeValue constant -> true;
            case ExprFunction1 one -> isPlain(one.getArg());
            case ExprFunction2 two -> isPlain(two.getArg1()) && isPlain(two.getArg2());
            default -> false;
        };
    }

    /**
     * Whether it has a result for a node.
     *
     * @param node the node
     * @param values gives the values of a property of it
     */
    boolean hasResult(Node node, Function<Node, List<Node>> values) {
        List<Binding> found = List.of(BindingFactory.binding(THIS, node));
        for (Triple triple : pattern) {
            List<Binding> longer = new ArrayList<>();
            Var variable = Var.alloc(triple.getObject());
            for (Node value : values.apply(triple.getPredicate())) {
                found.forEach(sofar -> longer.add(BindingFactory.binding(sofar, variable, value)));
            }
            found = longer;
        }
        return found.stream().anyMatch(this::satisfies);
    }

    private boolean satisfies(Binding binding) {
        return filters.stream().allMatch(filter -> filter.isSatisfied(binding, environment));
    }
}
