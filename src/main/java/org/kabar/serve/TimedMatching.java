package org.kabar.serve;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Makes the regular expressions of a query end with it when its time is over, which Jena leaves to
 * Java, which does not. For one query.
 */
final class TimedMatching extends ExprTransformCopy {

    private final long deadline;

    private TimedMatching(long deadline) {
        this.deadline = deadline;
    }

    /** The same query, which must be put at once. */
    static Query in(Query query, Duration limit) {
        TimedMatching timed = new TimedMatching(System.nanoTime() + limit.toNanos());
        return QueryTransformOps.transform(query, new ElementTransformCopyBase(), timed);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex || function instanceof E_StrReplace) {
            return new Timed((ExprFunctionN) super.transform(function, arguments), deadline);
        }
        if (function instanceof E_Call) {
            ServletOps.errorBadRequest(
                    "this server calls no function by a name made up in a query");
        }
        return super.transform(function, arguments);
    }

    /** A function that matches, after a look whether the match comes to an end in time. */
    private static final class Timed extends ExprFunctionN {

        private final ExprFunctionN function;
        private final long deadline;

        Timed(ExprFunctionN function, long deadline) {
            super(
                    function.getFunctionSymbol().getSymbol(),
                    function.getArgs().toArray(Expr[]::new));
            this.function = function;
            this.deadline = deadline;
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            boolean replaces = function instanceof E_StrReplace;
            int flags = replaces ? 3 : 2;
            if (arguments.stream().allMatch(NodeValue::isLiteral)) {
                Pattern pattern =
                        RegexEngine.makePattern(
                                function.getFunctionSymbol().getSymbol(),
                                arguments.get(1).asNode().getLiteralLexicalForm(),
                                arguments.size() > flags
                                        ? arguments.get(flags).asNode().getLiteralLexicalForm()
                                        : "");
                look(pattern, arguments.getFirst().asNode().getLiteralLexicalForm(), replaces);
            }
            return function.eval(arguments);
        }

        private void look(Pattern pattern, String text, boolean toTheEnd) {
            Matcher matcher = pattern.matcher(new TimedText(text, deadline));
            try {
                boolean found = matcher.find();
                while (found && toTheEnd) {
                    found = matcher.find();
                }
            } catch (StackOverflowError tooDeep) {
                throw new ExprEvalException("a regular expression that goes too deep");
            }
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Timed((ExprFunctionN) function.copy(arguments), deadline);
        }
    }
}
