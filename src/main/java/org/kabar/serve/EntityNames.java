package org.kabar.serve;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.kabar.map.Iris;

/** Finds the entity, article or story that a user means by a key, an IRI or a name. */
final class EntityNames {

    private static final int MOST_SHOWN = 5;
    private static final String STORIES = "story";
    private static final String PREFIXES =
            """
            PREFIX news: <https://w3id.org/kabar/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final Query KNOWN =
            Sparql.parse(
                    "known",
                    "SELECT ?found { BIND(?wanted AS ?found) FILTER EXISTS { ?wanted ?p ?o } }");
    private static final Query CURRENT =
            Sparql.parse(
                    "current",
                    PREFIXES + "SELECT ?found { ?wanted news:mergedInto ?found } ORDER BY ?found");
    private static final Query EXACT =
            Sparql.parse(
                    "exact name",
                    PREFIXES
                            + """
                            SELECT ?found ?label {
                              VALUES ?language { "id" "en" "" }
                              BIND(IF(?language = "", ?name, STRLANG(?name, ?language)) AS ?label)
                              ?found skos:prefLabel|rdfs:label|skos:altLabel ?label
                              FILTER STRSTARTS(STR(?found), ?space)
                            }""");
    private static final Query ANY_CASE =
            Sparql.parse(
                    "name in any case",
                    PREFIXES
                            + """
                            SELECT ?found ?label {
                              ?found skos:prefLabel|rdfs:label|skos:altLabel ?label
                              FILTER (LCASE(STR(?label)) = LCASE(?name) && STRSTARTS(STR(?found), ?space))
                            }""");
    private static final Query PART =
            Sparql.parse(
                    "part of a name",
                    PREFIXES
                            + """
                            SELECT ?found ?label {
                              ?found skos:prefLabel|rdfs:label|skos:altLabel ?label
                              FILTER (CONTAINS(LCASE(STR(?label)), LCASE(?name)) && STRSTARTS(STR(?found), ?space))
                            } LIMIT 200""");

    private final QueryService data;
    private final Iris iris;

    /**
     * Looks names up in these data.
     *
     * @param iris how the data are named
     */
    EntityNames(QueryService data, Iris iris) {
        this.data = data;
        this.iris = iris;
    }

    /**
     * The entity that a key, an IRI or a name in any case stands for; for one that was merged, what
     * it was merged into.
     *
     * @throws InvalidQueryException if there is none, or a name is that of several; the message
     *     lists some
     */
    Node find(String parameter, String text) {
        Optional<Node> direct =
                Terms.written(iris, text.strip()).or(() -> known(iris.entity(text.strip())));
        return direct.map(this::current)
                .orElseGet(() -> named(parameter, text.strip(), iris.namespace("entity")));
    }

    /**
     * The story that a key, an IRI or a name in any case stands for.
     *
     * @throws InvalidQueryException if there is none, or a name is that of several; the message
     *     lists some
     */
    Node story(String parameter, String text) {
        String space = iris.namespace(STORIES);
        Optional<Node> direct =
                Terms.written(iris, text.strip())
                        .or(() -> iris.existing(space + text.strip()).flatMap(this::known));
        return direct.orElseGet(() -> named(parameter, text.strip(), space));
    }

    /**
     * The article of that key or IRI.
     *
     * @throws InvalidQueryException if there is none
     */
    Node article(String parameter, String text) {
        return Terms.written(iris, text.strip())
                .flatMap(this::known)
                .or(() -> known(iris.article(text.strip())))
                .orElseThrow(
                        () ->
                                new InvalidQueryException(
                                        parameter
                                                + ": no article \""
                                                + text
                                                + "\" (kabar query articles lists all)"));
    }

    private Optional<Node> known(Node iri) {
        Query query = Sparql.bind("known", KNOWN, Map.of(Var.alloc("wanted"), iri));
        return data.rows(query, rows -> rows.hasNext() ? Optional.of(iri) : Optional.empty());
    }

    /** What stands for a thing since it was merged; else the thing itself. */
    private Node current(Node thing) {
        Query query = Sparql.bind("current", CURRENT, Map.of(Var.alloc("wanted"), thing));
        return data.rows(query, rows -> rows.hasNext() ? rows.next().get("found") : thing);
    }

    private Node named(String parameter, String name, String space) {
        SortedMap<String, String> found = lookUp(EXACT, name, space);
        if (found.isEmpty()) {
            found = lookUp(ANY_CASE, name, space);
        }
        if (found.size() == 1) {
            return NodeFactory.createURI(found.firstKey());
        }
        if (!found.isEmpty()) {
            throw new InvalidQueryException(
                    parameter
                            + ": \""
                            + name
                            + "\" is a name of several; give the key of one: "
                            + shown(found, space));
        }
        SortedMap<String, String> near = lookUp(PART, name, space);
        throw new InvalidQueryException(
                parameter
                        + ": nobody and nothing is named \""
                        + name
                        + "\""
                        + (near.isEmpty() ? "" : "; names that hold it: " + shown(near, space)));
    }

    private SortedMap<String, String> lookUp(Query query, String name, String space) {
        Query bound =
                Sparql.bind(
                        "names",
                        query,
                        Map.of(
                                Var.alloc("name"), NodeFactory.createLiteralString(name),
                                Var.alloc("space"), NodeFactory.createLiteralString(space)));
        return data.rows(
                bound,
                rows -> {
                    SortedMap<String, String> found = new TreeMap<>();
                    while (rows.hasNext()) {
                        Binding row = rows.next();
                        found.merge(
                                row.get("found").getURI(),
                                row.get("label").getLiteralLexicalForm(),
                                (one, other) -> one.compareTo(other) <= 0 ? one : other);
                    }
                    return found;
                });
    }

    private String shown(SortedMap<String, String> found, String space) {
        String some =
                found.entrySet().stream()
                        .limit(MOST_SHOWN)
                        .map(each -> key(each.getKey(), space) + " (" + each.getValue() + ")")
                        .collect(Collectors.joining(", "));
        return found.size() > MOST_SHOWN
                ? some + " and " + (found.size() - MOST_SHOWN) + " more"
                : some;
    }

    /** What a user may type for a thing: its key, or its IRI where the key is not in it. */
    private String key(String iri, String space) {
        String local = iri.substring(space.length());
        boolean keyed = space.equals(iris.namespace(STORIES));
        return keyed || iris.entity(local).getURI().equals(iri) ? local : "ent:" + local;
    }
}
