package org.kabar.store;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes a run of graphs in one syntax, without keeping them. */
sealed interface GraphWriter permits TurtleWriter, LineWriter, JsonLdWriter, WriterBeside {

    /** What comes before the first graph. */
    void begin() throws IOException;

    /** One graph: its name, and its statements, of which there is at least one, in any order. */
    void graph(Node name, List<Triple> triples) throws IOException;

    /** What comes after the last graph. */
    void end() throws IOException;
}
