package org.kabar.serve;

import java.io.OutputStream;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;

/** Writes rows and truth values in one of the standard result formats, as they come. */
final class StandardWriter implements AnswerWriter {

    private final OutputStream out;
    private final ResultFormat format;
    private final RowSetWriter writer;

    /**
     * A writer for one of {@link ResultFormat#CSV}, {@code TSV}, {@code JSON}, {@code XML}.
     *
     * @param out written as UTF-8, not closed
     * @throws IllegalArgumentException for another format
     */
    StandardWriter(OutputStream out, ResultFormat format) {
        this.out = out;
        this.format = format;
        Lang language =
                switch (format) {
                    case CSV -> ResultSetLang.RS_CSV;
                    case TSV -> ResultSetLang.RS_TSV;
                    case JSON -> ResultSetLang.RS_JSON;
                    case XML -> ResultSetLang.RS_XML;
                    case TABLE, TURTLE ->
                            throw new IllegalArgumentException("no standard result format");
                };
        this.writer = RowSetWriterRegistry.getFactory(language).create(language);
    }

    @Override
    public long rows(RowSet rows) {
        writer.write(out, rows, ARQ.getContext());
        return rows.getRowNumber();
    }

    @Override
    public void truth(boolean value) {
        writer.write(out, value, ARQ.getContext());
    }

    @Override
    public void graph(Graph graph) {
        throw new InvalidQueryException(
                "CONSTRUCT and DESCRIBE give a graph, which is written as turtle, not as "
                        + format.name().toLowerCase(Locale.ROOT));
    }
}
