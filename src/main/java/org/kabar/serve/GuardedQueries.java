package org.kabar.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/** Fuseki's answer to queries, for queries of strangers. Safe for many threads. */
final class GuardedQueries extends SPARQL_QueryDataset {

    /** How the names of functions begin that run code which the query names. */
    private static final List<String> FORBIDDEN =
            List.of("<java:", "<http://jena.apache.org/ARQ/js#", "<http://jena.hpl.hp.com/ARQ/js#");

    private final Duration limit;
    private final MemoryGuard memory;

    /**
     * Answers.
     *
     * @param limit how long a query may take
     * @param memory is told of each query
     */
    GuardedQueries(Duration limit, MemoryGuard memory) {
        this.limit = limit;
        this.memory = memory;
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
        QueryExec exec = super.createQueryExec(action, TimedMatching.in(query, limit), dataset);
        memory.begins(exec);
        return exec;
    }

    @Override
    protected QueryExecResult executeQuery(
            HttpAction action, QueryExec exec, Query query, String written) {
        try {
            return new Deadline(limit)
                    .within(exec, () -> super.executeQuery(action, exec, query, written));
        } catch (QueryCancelledException e) {
            if (memory.endedMine()) {
                ServletOps.error(HttpServletResponse.SC_SERVICE_UNAVAILABLE, MemoryGuard.REASON);
            }
            throw e;
        }
    }
}
