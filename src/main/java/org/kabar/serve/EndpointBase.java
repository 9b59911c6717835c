package org.kabar.serve;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.kabar.map.Iris;
import org.kabar.map.SharedGraph;

/** Learns from an endpoint how its data are named. */
public final class EndpointBase {

    private static final Query GRAPHS_OF_CODES =
            Sparql.parse(
                    "base",
                    "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                            + " SELECT DISTINCT ?graph { GRAPH ?graph { ?code skos:inScheme ?scheme } }"
                            + " ORDER BY ?graph");

    private EndpointBase() {}

    /**
     * The maker of the IRIs that the data have; the one with the default base if they do not tell.
     *
     * @throws InvalidQueryException if the endpoint does not answer
     */
    public static Iris of(QueryService endpoint) {
        return endpoint.rows(
                GRAPHS_OF_CODES,
                rows -> {
                    while (rows.hasNext()) {
                        Optional<Iris> iris = base(rows.next().get("graph"));
                        if (iris.isPresent()) {
                            return iris.get();
                        }
                    }
                    return new Iris(Iris.DEFAULT_BASE);
                });
    }

    private static Optional<Iris> base(Node graph) {
        String suffix =
                new Iris(Iris.DEFAULT_BASE)
                        .sharedGraph(SharedGraph.CODES)
                        .getURI()
                        .substring(Iris.DEFAULT_BASE.length());
        return graph.isURI() && graph.getURI().endsWith(suffix)
                ? Optional.of(
                        new Iris(
                                graph.getURI()
                                        .substring(0, graph.getURI().length() - suffix.length())))
                : Optional.empty();
    }
}
