package org.kabar.store;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** N-Triples and N-Quads; the lines of each graph are sorted. Used by one thread. */
final class LineWriter implements GraphWriter {

    /** So many terms are remembered as they are written, since most come again and again. */
    private static final int REMEMBERED = 10_000;

    private final Writer out;
    private final ExportFormat format;
    private final Map<Node, String> written = new HashMap<>();

    LineWriter(Writer out, ExportFormat format) {
        this.out = out;
        this.format = format;
    }

    @Override
    public void begin() {
        // A file of lines has no head.
    }

    @Override
    public void graph(Node name, List<Triple> triples) throws IOException {
        String tail = format.keepsGraphs() ? " " + written(name) + " .\n" : " .\n";
        String[] lines = new String[triples.size()];
        for (int i = 0; i < lines.length; i++) {
            Triple triple = triples.get(i);
            lines[i] =
                    written(triple.getSubject())
                            + " "
                            + written(triple.getPredicate())
                            + " "
                            + written(triple.getObject())
                            + tail;
        }
        Arrays.sort(lines);
        for (String line : lines) {
            out.write(line);
        }
    }

    private String written(Node term) {
        if (written.size() >= REMEMBERED) {
            written.clear();
        }
        return written.computeIfAbsent(term, LineWriter::write);
    }

    /**
     * A term as N-Triples has it. Most names are written as they are; Jena looks at each of their
     * characters several times.
     */
    static String write(Node term) {
        return term.isURI() && term.getURI().chars().allMatch(LineWriter::isPlain)
                ? "<" + term.getURI() + ">"
                : NodeFmtLib.strNT(term);
    }

    private static boolean isPlain(int character) {
        return character > ' ' && character < 0x7F && "<>\"{}|^`\\".indexOf(character) < 0;
    }

    @Override
    public void end() {
        // Nor a foot.
    }
}
