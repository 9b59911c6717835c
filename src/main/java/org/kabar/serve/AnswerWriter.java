package org.kabar.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;

/** Where the answer of one query goes; exactly one of the methods is called, once. */
interface AnswerWriter {

    /**
     * Writes the rows of a SELECT, reading them as they come.
     *
     * @return how many there were
     */
    long rows(RowSet rows);

    /** Writes the answer of an ASK. */
    void truth(boolean value);

    /** Writes the graph of a CONSTRUCT or DESCRIBE. */
    void graph(Graph graph);
}
