package org.kabar.serve;

import java.io.OutputStream;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.kabar.map.Iris;

/** Answers queries with a head: fills their parameters, puts them, writes the answer. */
public final class QueryRunner {

    private final QueryService data;
    private final Iris iris;

    /**
     * A runner.
     *
     * @param data where the queries are put
     * @param iris how the data are named
     */
    public QueryRunner(QueryService data, Iris iris) {
        this.data = data;
        this.iris = iris;
    }

    /**
     * Puts a query.
     *
     * @param given texts for parameters, by the names of the parameters; those left out have their
     *     defaults
     * @param format how the answer is written; a graph is Turtle under {@link ResultFormat#TABLE}
     *     too
     * @param width how many characters a line of a table may have
     * @param out written as UTF-8, not closed
     * @return how many rows there were; empty for a query that gives no rows
     * @throws InvalidQueryException if the query or a value is not well formed, or has no answer in
     *     this format
     * @throws QueryTimeoutException if the query ran too long; part of the answer may then have
     *     been written
     */
    public OptionalLong run(
            NamedQuery query,
            Map<String, String> given,
            ResultFormat format,
            int width,
            OutputStream out) {
        AnswerWriter writer =
                switch (format) {
                    case TABLE ->
                            new TableWriter(
                                    out, width, prefixes(Sparql.parse(query.name(), query.text())));
                    case CSV, TSV, JSON, XML -> new StandardWriter(out, format);
                    case TURTLE -> new TurtleWriter(out);
                };
        return data.answer(bound(query, given), writer);
    }

    /** A query with terms in the place of its parameters; failures as {@link #run}. */
    Query bound(NamedQuery query, Map<String, String> given) {
        Query parsed = Sparql.parse(query.name(), query.text());
        return Sparql.bind(query.name(), parsed, new Binder(data, iris).terms(query, given));
    }

    /** The prefixes of the query, and those of the data where the query leaves them free. */
    private PrefixMapping prefixes(Query query) {
        return Terms.prefixes(iris).setNsPrefixes(query.getPrefixMapping());
    }
}
