package org.kabar.store;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.jena.atlas.json.io.JSWriter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** JSON-LD 1.1 with prefixes and one object for each graph. */
final class JsonLdWriter implements GraphWriter {

    private final Writer out;
    private final Map<String, String> prefixes;
    private String between = "\n";

    JsonLdWriter(Writer out, SequencedMap<String, String> prefixes) {
        this.out = out;
        this.prefixes = prefixes;
    }

    @Override
    public void begin() throws IOException {
        List<String> context = new ArrayList<>();
        prefixes.forEach((prefix, iri) -> context.add("    " + pair(prefix, quoted(iri))));
        out.write("{\n  \"@context\": {\n" + String.join(",\n", context) + "\n  },\n");
        out.write("  \"@graph\": [");
    }

    @Override
    public void graph(Node name, List<Triple> triples) throws IOException {
        List<String> objects = new ArrayList<>();
        ReadingOrder.of(triples)
                .forEach((subject, of) -> objects.add("      " + object(subject, of)));
        out.write(between + "    {\n      " + pair("@id", quoted(iri(name))) + ",\n");
        out.write("      \"@graph\": [\n" + String.join(",\n", objects) + "\n      ]\n    }");
        between = ",\n";
    }

    @Override
    public void end() throws IOException {
        out.write("\n  ]\n}\n");
    }

    private String object(Node subject, List<Triple> triples) {
        SequencedMap<Node, List<String>> values = new LinkedHashMap<>();
        for (Triple triple : triples) {
            boolean type = triple.getPredicate().equals(RDF.type.asNode());
            values.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                    .add(type ? quoted(iri(triple.getObject())) : value(triple.getObject()));
        }
        List<String> pairs = new ArrayList<>();
        pairs.add(pair("@id", quoted(iri(subject))));
        values.forEach(
                (predicate, several) ->
                        pairs.add(
                                pair(
                                        predicate.equals(RDF.type.asNode())
                                                ? "@type"
                                                : iri(predicate),
                                        several.size() == 1
                                                ? several.getFirst()
                                                : "[" + String.join(", ", several) + "]")));
        return "  { " + String.join(",\n          ", pairs) + " }";
    }

    private String value(Node node) {
        if (!node.isLiteral()) {
            return "{ " + pair("@id", quoted(iri(node))) + " }";
        }
        String words = quoted(node.getLiteralLexicalForm());
        if (!node.getLiteralLanguage().isEmpty()) {
            return "{ "
                    + pair("@value", words)
                    + ", "
                    + pair("@language", quoted(node.getLiteralLanguage()))
                    + " }";
        }
        if (node.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            return words;
        }
        String type = quoted(shortened(node.getLiteralDatatypeURI()));
        return "{ " + pair("@value", words) + ", " + pair("@type", type) + " }";
    }

    private String iri(Node node) {
        return node.isURI() ? shortened(node.getURI()) : "_:b" + node.getBlankNodeLabel();
    }

    /** With a prefix, where that reads back as the same IRI. */
    private String shortened(String iri) {
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (iri.startsWith(prefix.getValue()) && !iri.startsWith(prefix.getValue() + "//")) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return iri;
    }

    private static String pair(String key, String value) {
        return quoted(key) + ": " + value;
    }

    private static String quoted(String text) {
        return JSWriter.outputQuotedString(text);
    }
}
