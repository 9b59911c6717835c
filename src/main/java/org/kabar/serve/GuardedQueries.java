package org.kabar.serve;

import java.time.Duration;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Fuseki's answer to queries, for queries of strangers. Safe for many threads. */
final class GuardedQueries extends SPARQL_QueryDataset {

    /** How the names of functions begin that run code which the query names. */
    private static final List<String> FORBIDDEN =
            List.of("<java:", "<http://jena.apache.org/ARQ/js#", "<http://jena.hpl.hp.com/ARQ/js#");

    private final Duration limit;

    /**
     * Answers.
     *
     * @param limit how long a query may take
     */
    GuardedQueries(Duration limit) {
        this.limit = limit;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        Query whole = query.cloneQuery();
        whole.setPrefixMapping(new PrefixMappingImpl());
        String written = whole.toString();
        if (FORBIDDEN.stream().anyMatch(written::contains)) {
            ServletOps.errorBadRequest("a function that this server does not run");
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        return super.createQueryExec(action, TimedMatching.in(query, limit), dataset);
    }
}
