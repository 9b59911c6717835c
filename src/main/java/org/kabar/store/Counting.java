package org.kabar.store;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.kabar.map.Iris;
import org.kabar.map.News;
import org.kabar.map.SharedGraph;
import org.kabar.model.EntityType;

/** Counts what a store holds. To be used inside a transaction. */
final class Counting {

    private static final Query OF_CLASS =
            QueryFactory.create(
                    "SELECT (COUNT(DISTINCT ?s) AS ?n) { GRAPH ?g { ?s a ?class } FILTER(?g !="
                            + " ?authority) }");
    private static final Query QUADS =
            QueryFactory.create("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }");
    private static final Query QUADS_OF_GRAPH =
            QueryFactory.create("SELECT (COUNT(*) AS ?n) { GRAPH ?graph { ?s ?p ?o } }");

    private final DatasetGraph dataset;
    private final Iris iris;

    Counting(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    Summary summary() {
        SequencedMap<String, Long> entities = new LinkedHashMap<>();
        for (EntityType type : EntityType.values()) {
            entities.put(type.label(), ofClass(News.classOf(type)));
        }
        return new Summary(
                ofClass(News.Article),
                entities,
                ofClass(News.Office),
                ofClass(News.Event),
                ofClass(News.Assertion),
                ofClass(News.Quotation),
                passages(),
                quadsOfArticles());
    }

    private long passages() {
        Query either =
                QueryFactory.create(
                        "SELECT (COUNT(DISTINCT ?s) AS ?n) { GRAPH ?g { ?s <"
                                + News.begin.getURI()
                                + "> ?b } }");
        return single(QueryExec.dataset(dataset).query(either).build());
    }

    private long quadsOfArticles() {
        long quads = single(QueryExec.dataset(dataset).query(QUADS).build());
        for (SharedGraph shared : SharedGraph.values()) {
            quads -=
                    single(
                            QueryExec.dataset(dataset)
                                    .query(QUADS_OF_GRAPH)
                                    .substitution("graph", iris.sharedGraph(shared))
                                    .build());
        }
        return quads;
    }

    private long ofClass(Node type) {
        return single(
                QueryExec.dataset(dataset)
                        .query(OF_CLASS)
                        .substitution("class", type)
                        .substitution("authority", iris.sharedGraph(SharedGraph.AUTHORITY))
                        .build());
    }

    private static long single(QueryExec query) {
        try (query) {
            RowSet rows = query.select();
            return ((Number) rows.next().get("n").getLiteralValue()).longValue();
        }
    }
}
