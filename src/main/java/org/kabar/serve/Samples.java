package org.kabar.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.kabar.map.Iris;

/**
 * Ways to put each ready-made query to a store so that its time can be measured: about everything,
 * about the person that most articles name, and about one that two articles name.
 *
 * <p>The answer about the person of two articles has the same size in a small store and in a large
 * one, so its time shows what the size of the store costs. A person without an answer would show
 * nothing; so the first one of two articles that has one is taken, in the order of the IRIs.
 */
public final class Samples {

    /** How many persons of two articles are tried. */
    private static final int TRIED = 40;

    private static final String PREFIXES =
            """
            PREFIX news: <https://w3id.org/kabar/ns#>
            PREFIX schema: <https://schema.org/>
            """;
    private static final Query OFTEN =
            Sparql.parse(
                    "the person named most",
                    PREFIXES
                            + """
                            SELECT ?thing {
                              { SELECT ?thing (COUNT(?article) AS ?articles)
                                { ?article a news:Article ; schema:mentions ?thing } GROUP BY ?thing }
                              FILTER EXISTS { ?thing a news:Person }
                            } ORDER BY DESC(?articles) ?thing LIMIT 1""");
    private static final Query SELDOM =
            Sparql.parse(
                    "persons named twice",
                    PREFIXES
                            + """
                            SELECT ?thing {
                              { SELECT ?thing (COUNT(?article) AS ?articles)
                                { ?article a news:Article ; schema:mentions ?thing } GROUP BY ?thing }
                              FILTER ( ?articles = 2 )
                              FILTER EXISTS { ?thing a news:Person }
                              FILTER EXISTS { ?thing ^schema:mentions/a news:Passage }
                            } ORDER BY ?thing""");
    private static final Query ARTICLE =
            Sparql.parse(
                    "an article",
                    PREFIXES
                            + """
                            SELECT ?thing
                            { ?thing a news:Article . FILTER EXISTS { ?thing ^news:inArticle/a news:Assertion } }
                            ORDER BY ?thing LIMIT 1""");

    private final List<String> often;
    private final List<String> seldom;
    private final List<String> article;
    private final QueryTimer timer;

    /**
     * Looks for persons and articles in a store, which takes a time that grows with it.
     *
     * @param data the store
     * @param iris how its data are named
     * @throws QueryTimeoutException if the store is too large for the time a query has
     */
    public Samples(QueryService data, Iris iris) {
        this.often = things(data, OFTEN);
        this.seldom = things(data, SELDOM);
        this.article = things(data, ARTICLE);
        this.timer = new QueryTimer(data, iris);
    }

    private static List<String> things(QueryService data, Query query) {
        return data.rows(
                query,
                rows -> {
                    List<String> things = new ArrayList<>();
                    rows.forEachRemaining(row -> things.add(row.get(Var.alloc("thing")).getURI()));
                    return things;
                });
    }

    /** The ways to put one query; at least one, unless the store has nothing to ask about. */
    public List<Sample> of(NamedQuery query) {
        List<Sample> samples = new ArrayList<>();
        Optional<QueryParameter> entity = parameter(query, ParameterType.ENTITY);
        Optional<QueryParameter> ofArticle = parameter(query, ParameterType.ARTICLE);
        boolean everything =
                entity.or(() -> ofArticle).flatMap(QueryParameter::defaultText).isEmpty();
        if (everything) {
            samples.add(new Sample("all", Map.of()));
        }
        entity.ifPresent(
                parameter -> {
                    often.forEach(iri -> samples.add(sample("named most", parameter, iri)));
                    answered(query, parameter).ifPresent(samples::add);
                });
        ofArticle.ifPresent(
                parameter ->
                        article.forEach(iri -> samples.add(sample("an article", parameter, iri))));
        return samples;
    }

    private static Optional<QueryParameter> parameter(NamedQuery query, ParameterType type) {
        return query.parameters().stream().filter(it -> it.type() == type).findFirst();
    }

    private static Sample sample(String about, QueryParameter parameter, String iri) {
        return new Sample(about, new HashMap<>(Map.of(parameter.name(), iri)));
    }

    private Optional<Sample> answered(NamedQuery query, QueryParameter parameter) {
        return seldom.stream()
                .limit(TRIED)
                .map(iri -> sample("named twice", parameter, iri))
                .filter(sample -> timer.once(query, sample).rows() > 0)
                .findFirst();
    }
}
