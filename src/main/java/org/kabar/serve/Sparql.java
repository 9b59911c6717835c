package org.kabar.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Parses queries and puts RDF terms in the place of variables, in the parsed form, never as text.
 */
final class Sparql {

    private static final Pattern POSITION = Pattern.compile("line (\\d+), column (\\d+)");

    private Sparql() {}

    /**
     * A parsed query.
     *
     * @param name what the query is called in messages, such as the name of its file
     * @throws InvalidQueryException if the text is no SPARQL query; the message gives line and
     *     column
     */
    static Query parse(String name, String text) {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            throw new InvalidQueryException(
                    name + position(e) + ": not a SPARQL query: " + firstLine(e));
        } catch (QueryException e) {
            throw new InvalidQueryException(name + ": not a SPARQL query: " + firstLine(e));
        }
    }

    private static String position(QueryParseException e) {
        if (e.getLine() > 0) {
            return ":" + e.getLine() + ":" + e.getColumn();
        }
        Matcher position = POSITION.matcher(String.valueOf(e.getMessage()));
        return position.find() ? ":" + position.group(1) + ":" + position.group(2) : "";
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceAll("(?: at )?[Ll]ine \\d+, column \\d+(?:: |\\.)?", "")
                .strip();
    }

    /**
     * The query with terms in the place of variables. A variable that is selected stays a column.
     *
     * @throws InvalidQueryException if the query itself assigns one of the variables
     */
    static Query bind(String name, Query query, Map<Var, Node> values) {
        if (values.isEmpty()) {
            return query;
        }
        Query bound;
        try {
            bound = QueryTransformOps.replaceVars(query, values);
        } catch (QueryScopeException e) {
            throw new InvalidQueryException(
                    name + ": a parameter is assigned in the query itself: " + firstLine(e));
        }
        dropConstantOrder(bound);
        return bound;
    }

    /** To sort by a term is to sort by nothing, and has no syntax. */
    private static void dropConstantOrder(Query query) {
        List<SortCondition> order = query.getOrderBy();
        if (order == null) {
            return;
        }
        List<SortCondition> kept = new ArrayList<>(order);
        kept.removeIf(condition -> condition.getExpression().isConstant());
        order.clear();
        order.addAll(kept);
    }
}
