package org.kabar.store;

import java.io.IOException;
import java.util.List;
import java.util.SequencedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes a run of graphs in one syntax, without keeping them. */
sealed interface GraphWriter permits TurtleWriter, LineWriter, JsonLdWriter {

    /** What comes before the first graph. */
    void begin() throws IOException;

    /** One graph: its name, and its statements by subject, in the order to be written. */
    void graph(Node name, SequencedMap<Node, List<Triple>> subjects) throws IOException;

    /** What comes after the last graph. */
    void end() throws IOException;
}
