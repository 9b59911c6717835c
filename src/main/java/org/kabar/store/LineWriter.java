package org.kabar.store;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** N-Triples and N-Quads; the lines of each graph are sorted. */
final class LineWriter implements GraphWriter {

    private final Writer out;
    private final ExportFormat format;

    LineWriter(Writer out, ExportFormat format) {
        this.out = out;
        this.format = format;
    }

    @Override
    public void begin() {
        // A file of lines has no head.
    }

    @Override
    public void graph(Node name, SequencedMap<Node, List<Triple>> subjects) throws IOException {
        String tail = format.keepsGraphs() ? " " + NodeFmtLib.strNT(name) + " .\n" : " .\n";
        TreeSet<String> lines = new TreeSet<>();
        for (List<Triple> triples : subjects.values()) {
            for (Triple triple : triples) {
                lines.add(
                        NodeFmtLib.strNT(triple.getSubject())
                                + " "
                                + NodeFmtLib.strNT(triple.getPredicate())
                                + " "
                                + NodeFmtLib.strNT(triple.getObject())
                                + tail);
            }
        }
        for (String line : lines) {
            out.write(line);
        }
    }

    @Override
    public void end() {
        // Nor a foot.
    }
}
