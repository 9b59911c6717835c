package org.kabar.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Graphs as lines of N-Quads, the same bytes as an export has for them. Used by one thread. */
public final class QuadLines {

    private final StringWriter text = new StringWriter();
    private final LineWriter lines = new LineWriter(text, ExportFormat.NQUADS);

    /** The lines of a graph, sorted. */
    public String of(Node name, List<Triple> triples) {
        text.getBuffer().setLength(0);
        try {
            lines.graph(name, triples);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory could not be written to", impossible);
        }
        return text.toString();
    }
}
