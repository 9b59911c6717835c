package org.kabar.serve;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.exec.RowSet;

/** Writes a graph as Turtle; rows and truth values have no Turtle. */
final class TurtleWriter implements AnswerWriter {

    private final OutputStream out;

    /**
     * A writer.
     *
     * @param out written as UTF-8, not closed
     */
    TurtleWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public long rows(RowSet rows) {
        throw noGraph("SELECT");
    }

    @Override
    public void truth(boolean value) {
        throw noGraph("ASK");
    }

    @Override
    public void graph(Graph graph) {
        RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
    }

    private static InvalidQueryException noGraph(String form) {
        return new InvalidQueryException(
                form + " gives no graph: use the format table, csv, tsv, json or xml");
    }
}
