package org.kabar.serve;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.kabar.map.Iris;

/** Makes of the texts a user gives for the parameters of a query the RDF terms they stand for. */
final class Binder {

    private final EntityNames names;
    private final Codes codes;
    private final Iris iris;

    /**
     * A binder.
     *
     * @param data where names and codes are looked up
     * @param iris how the data are named
     */
    Binder(QueryService data, Iris iris) {
        this.names = new EntityNames(data, iris);
        this.codes = new Codes(data);
        this.iris = iris;
    }

    /**
     * A term for each parameter that has a value, given or by default. A default that names an
     * entity is not looked up: the data need not know it.
     *
     * @throws InvalidQueryException if a given parameter is not one of the query's, or its text
     *     does not stand for a value of its type
     */
    Map<Var, Node> terms(NamedQuery query, Map<String, String> given) {
        for (String name : given.keySet()) {
            if (query.parameter(name).isEmpty()) {
                throw unknown(query, name);
            }
        }
        Map<Var, Node> terms = new HashMap<>();
        for (QueryParameter parameter : query.parameters()) {
            String text = given.get(parameter.name());
            if (text != null) {
                terms.put(Var.alloc(parameter.name()), term(parameter, text));
            } else {
                parameter
                        .defaultText()
                        .ifPresent(
                                fallback ->
                                        terms.put(
                                                Var.alloc(parameter.name()),
                                                defaultTerm(parameter, fallback)));
            }
        }
        return terms;
    }

    private static InvalidQueryException unknown(NamedQuery query, String name) {
        List<String> known = query.parameters().stream().map(QueryParameter::name).toList();
        return new InvalidQueryException(
                known.isEmpty()
                        ? query.name() + " has no parameters, so no \"" + name + "\""
                        : query.name()
                                + " has no parameter \""
                                + name
                                + "\"; it has "
                                + String.join(", ", known));
    }

    private Node defaultTerm(QueryParameter parameter, String text) {
        return switch (parameter.type()) {
            case ENTITY, OUTLET -> iris.entity(text);
            case ARTICLE -> iris.article(text);
            case STORY -> NodeFactory.createURI(iris.namespace("story") + text);
            case TYPE -> Codes.Scheme.TYPE.term(text);
            case STATUS -> Codes.Scheme.STATUS.term(text);
            case STANCE -> Codes.Scheme.STANCE.term(text);
            case STRING, INTEGER, DECIMAL, DATE, IRI -> term(parameter, text);
        };
    }

    private Node term(QueryParameter parameter, String text) {
        return switch (parameter.type()) {
            case STRING -> NodeFactory.createLiteralString(text);
            case INTEGER -> number(parameter, text, XSDDatatype.XSDinteger);
            case DECIMAL -> number(parameter, text, XSDDatatype.XSDdecimal);
            case DATE -> day(parameter, text);
            case ENTITY, OUTLET -> names.find(parameter.name(), text);
            case ARTICLE -> names.article(parameter.name(), text);
            case STORY -> names.story(parameter.name(), text);
            case TYPE -> codes.find(Codes.Scheme.TYPE, parameter.name(), text);
            case STATUS -> codes.find(Codes.Scheme.STATUS, parameter.name(), text);
            case STANCE -> codes.find(Codes.Scheme.STANCE, parameter.name(), text);
            case IRI -> Terms.absolute(text).orElseThrow(() -> wrong(parameter, text));
        };
    }

    private static Node number(QueryParameter parameter, String text, XSDDatatype type) {
        if (!type.isValid(text)) {
            throw wrong(parameter, text);
        }
        return NodeFactory.createLiteralDT(text, type);
    }

    private static Node day(QueryParameter parameter, String text) {
        try {
            return NodeFactory.createLiteralDT(
                    LocalDate.parse(text).toString(), XSDDatatype.XSDdate);
        } catch (DateTimeParseException e) {
            throw wrong(parameter, text);
        }
    }

    private static InvalidQueryException wrong(QueryParameter parameter, String text) {
        return new InvalidQueryException(
                parameter.name()
                        + " must be "
                        + parameter.type().hint()
                        + ", not \""
                        + text
                        + "\"");
    }
}
