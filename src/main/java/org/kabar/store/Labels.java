package org.kabar.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Names for things, and things by their names. To be used in a transaction. */
final class Labels {

    private static final List<Node> PREFERENCE =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), SKOS.altLabel.asNode());
    private static final List<String> LANGUAGES = List.of("id", "en");

    private final DatasetGraph data;

    Labels(DatasetGraph data) {
        this.data = data;
    }

    /** The best name of a thing: the preferred one, Indonesian before others, else its IRI. */
    String of(Node thing) {
        for (Node property : PREFERENCE) {
            List<Node> words = new ArrayList<>();
            data.find(Node.ANY, thing, property, Node.ANY)
                    .forEachRemaining(quad -> words.add(quad.getObject()));
            var best =
                    words.stream()
                            .filter(Node::isLiteral)
                            .min(
                                    Comparator.comparing(
                                                    (Node n) ->
                                                            !n.getLiteralLanguage().equals("id"))
                                            .thenComparing(Node::getLiteralLexicalForm));
            if (best.isPresent()) {
                return best.get().getLiteralLexicalForm();
            }
        }
        return thing.isURI() ? thing.getURI() : thing.toString();
    }

    /** The things that have exactly this name, ordered by IRI. */
    List<Node> named(String name) {
        TreeSet<Node> found = new TreeSet<>(Comparator.comparing(Node::toString));
        for (Node property : PREFERENCE) {
            List<Node> words = new ArrayList<>(List.of(NodeFactory.createLiteralString(name)));
            LANGUAGES.forEach(language -> words.add(NodeFactory.createLiteralLang(name, language)));
            for (Node word : words) {
                data.find(Node.ANY, Node.ANY, property, word)
                        .forEachRemaining(quad -> found.add(quad.getSubject()));
            }
        }
        return List.copyOf(found);
    }
}
