package org.kabar.serve;

import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkHTTP;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultSetException;

/**
 * Puts queries to a dataset in this process or to an endpoint elsewhere, in the same way.
 *
 * <p>Each query is one read of one state of the data and is stopped after the time it may take. For
 * one thread.
 */
public final class QueryService implements AutoCloseable {

    private static final int UNAVAILABLE = 503;

    /** How long an endpoint may take to say that it has stopped a query. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final RDFLink link;
    private final String place;
    private final Duration limit;
    private final Consumer<QueryExec> begun;
    private final Deadline deadline;

    private QueryService(
            RDFLink link,
            String place,
            Duration limit,
            Consumer<QueryExec> begun,
            Deadline deadline) {
        this.link = link;
        this.place = place;
        this.limit = limit;
        this.begun = begun;
        this.deadline = deadline;
    }

    /**
     * Queries over a dataset of this process, which stays open when this is closed.
     *
     * @param limit how long a query may take
     */
    public static QueryService over(DatasetGraph dataset, Duration limit) {
        return over(dataset, limit, query -> {});
    }

    /** The same, which tells of each query before it runs. */
    static QueryService over(DatasetGraph dataset, Duration limit, Consumer<QueryExec> begun) {
        return new QueryService(
                RDFLink.connect(dataset), "the store", limit, begun, new Deadline(limit));
    }

    /**
     * Queries over HTTP.
     *
     * @param endpoint a SPARQL endpoint; where it has no path, {@code /news/sparql} is meant
     * @param limit how long a query may take
     * @throws InvalidQueryException if the address is not one of HTTP
     */
    public static QueryService at(URI endpoint, Duration limit) {
        String scheme = endpoint.getScheme();
        if (endpoint.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
            throw new InvalidQueryException(
                    "not the address of an endpoint: "
                            + endpoint
                            + " (such as http://127.0.0.1:3030/news/sparql)");
        }
        String path = String.valueOf(endpoint.getPath());
        URI address =
                path.isEmpty() || path.equals("/") ? endpoint.resolve("/news/sparql") : endpoint;
        RDFLink link =
                RDFLinkHTTP.newBuilder().queryEndpoint(address.toString()).queryOnly().build();
        // The endpoint stops the query itself; only if it does not answer it is left.
        return new QueryService(
                link, address.toString(), limit, query -> {}, new Deadline(limit.plus(GRACE)));
    }

    /** How long a query may take. */
    public Duration limit() {
        return limit;
    }

    /**
     * Puts a query and writes its answer.
     *
     * @return how many rows there were; empty for a query that gives no rows
     * @throws QueryTimeoutException if it took longer than it may
     * @throws InvalidQueryException if the endpoint cannot be reached or refuses the query, or it
     *     seeks text in words that are not well formed
     */
    OptionalLong answer(Query query, AnswerWriter writer) {
        return run(
                query,
                exec -> {
                    if (query.isSelectType()) {
                        return OptionalLong.of(writer.rows(exec.select()));
                    }
                    if (query.isAskType()) {
                        writer.truth(exec.ask());
                    } else if (query.isDescribeType()) {
                        writer.graph(exec.describe());
                    } else if (query.isConstructType()) {
                        writer.graph(exec.construct());
                    } else {
                        throw new InvalidQueryException(
                                "only SELECT, ASK, CONSTRUCT and DESCRIBE can be asked");
                    }
                    return OptionalLong.empty();
                });
    }

    /** Reads the rows of a SELECT; failures as {@link #answer}. */
    <T> T rows(Query query, Function<RowSet, T> reader) {
        return run(query, exec -> reader.apply(exec.select()));
    }

    private <T> T run(Query query, Function<QueryExec, T> use) {
        link.begin(TxnType.READ);
        try (QueryExec exec =
                link.newQuery()
                        .query(query)
                        .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                        .build()) {
            begun.accept(exec);
            return deadline.within(exec, () -> use.apply(exec));
        } catch (QueryCancelledException | CancellationException e) {
            throw new QueryTimeoutException(limit);
        } catch (QueryParseException e) {
            // The words of a text:query are parsed when it runs.
            throw new InvalidQueryException(String.valueOf(e.getMessage()));
        } catch (QueryExceptionHTTP e) {
            throw endpointFailure(e, e.getStatusCode());
        } catch (HttpException e) {
            throw endpointFailure(e, e.getStatusCode());
        } catch (ResultSetException | RiotException e) {
            throw new InvalidQueryException(place + " did not answer as a SPARQL endpoint does");
        } finally {
            link.end();
        }
    }

    private RuntimeException endpointFailure(Exception failure, int status) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpTimeoutException) {
                return new QueryTimeoutException(limit);
            }
        }
        if (status == UNAVAILABLE) {
            return new QueryTimeoutException(limit);
        }
        if (status <= 0) {
            return new InvalidQueryException("no endpoint answers at " + place);
        }
        String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return new InvalidQueryException(
                place + " refused the query: " + reason + " (HTTP " + status + ")");
    }

    @Override
    public void close() {
        link.close();
    }
}
