package org.kabar.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/** Turtle and TriG for eyes: prefixes once, a block for each subject. */
final class TurtleWriter implements GraphWriter {

    private final Writer out;
    private final ExportFormat format;
    private final Map<String, String> prefixes;
    private final NodeFormatter terms;

    TurtleWriter(Writer out, ExportFormat format, SequencedMap<String, String> prefixes) {
        this.out = out;
        this.format = format;
        this.prefixes = prefixes;
        PrefixMap map = PrefixMapFactory.create(prefixes);
        this.terms = new NodeFormatterTTL(null, map);
    }

    @Override
    public void begin() throws IOException {
        int width = prefixes.keySet().stream().mapToInt(String::length).max().orElse(0);
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            String name = prefix.getKey() + ":";
            String gap = " ".repeat(width + 2 - name.length());
            out.write("@prefix " + name + gap + "<" + prefix.getValue() + "> .\n");
        }
    }

    @Override
    public void graph(Node name, List<Triple> triples) throws IOException {
        String indent = "";
        if (format.keepsGraphs()) {
            out.write("\n" + term(name) + " {\n");
            indent = "    ";
        }
        for (Map.Entry<Node, List<Triple>> subject : ReadingOrder.of(triples).entrySet()) {
            out.write("\n" + indent + term(subject.getKey()));
            statements(subject.getValue(), indent + "    ");
            out.write(" .\n");
        }
        if (format.keepsGraphs()) {
            out.write("}\n");
        }
    }

    @Override
    public void end() {
        // Turtle has no foot.
    }

    private void statements(List<Triple> triples, String indent) throws IOException {
        Node last = Node.ANY;
        for (Triple triple : triples) {
            Node predicate = triple.getPredicate();
            if (predicate.equals(last)) {
                out.write(" , ");
            } else {
                out.write((last.equals(Node.ANY) ? "\n" : " ;\n") + indent);
                out.write(predicate.equals(RDF.type.asNode()) ? "a" : term(predicate));
                out.write(" ");
            }
            out.write(term(triple.getObject()));
            last = predicate;
        }
    }

    private String term(Node node) {
        StringWriter text = new StringWriter();
        try (var writer = IO.wrap(text)) {
            terms.format(writer, node);
        }
        return text.toString();
    }
}
