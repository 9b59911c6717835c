package org.kabar.serve;

import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;

/** Answers queries with a head: fills their parameters, puts them, writes the answer. */
public final class QueryRunner {

    private final QueryService data;
    private final DataIris iris;

    /**
     * A runner.
     *
     * @param data where the queries are put
     * @param base what the IRIs of the data begin with
     */
    public QueryRunner(QueryService data, String base) {
        this.data = data;
        this.iris = new DataIris(base);
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
     * @return how many rows there were; 0 for a query that gives none
     * @throws InvalidQueryException if the query or a value is not well formed, or has no answer in
     *     this format
     * @throws QueryTimeoutException if the query ran too long; part of the answer may then have
     *     been written
     */
    public long run(
            NamedQuery query,
            Map<String, String> given,
            ResultFormat format,
            int width,
            OutputStream out) {
        Query parsed = Sparql.parse(query.name(), query.text());
        Query bound = Sparql.bind(query.name(), parsed, new Binder(data, iris).terms(query, given));
        AnswerWriter writer =
                switch (format) {
                    case TABLE -> new TableWriter(out, width, prefixes(parsed));
                    case CSV, TSV, JSON, XML -> new StandardWriter(out, format);
                    case TURTLE -> new TurtleWriter(out);
                };
        return data.answer(bound, writer);
    }

    /** The prefixes of the query, and those of the data where the query leaves them free. */
    private PrefixMapping prefixes(Query query) {
        PrefixMapping prefixes = PrefixMapping.Factory.create();
        prefixes.setNsPrefix("ent", iris.entities());
        prefixes.setNsPrefix("art", iris.articles());
        prefixes.setNsPrefix("ev", iris.base() + "event/");
        prefixes.setNsPrefix("as", iris.base() + "assertion/");
        prefixes.setNsPrefix("psg", iris.base() + "passage/");
        prefixes.setNsPrefix("g", iris.base() + "graph/");
        prefixes.setNsPrefix("news", "https://w3id.org/kabar/ns#");
        prefixes.setNsPrefix("et", "https://w3id.org/kabar/type/");
        prefixes.setNsPrefixes(query.getPrefixMapping());
        return prefixes;
    }
}
