package org.kabar.store.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.kabar.map.News;

/**
 * What of a graph is searched: its headlines and the words of its passages and quotations, each in
 * a language. That is the literal's own, else the one that the graph names, else Indonesian.
 */
final class IndexedTexts {

    /** The languages whose words are brought to their stems; others are treated as the first. */
    static final List<String> LANGUAGES = List.of("id", "en");

    private static final Node LANGUAGE = SchemaDO.inLanguage.asNode();

    private IndexedTexts() {}

    /** How the index names what it holds. */
    static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition("uri", "text", "graph", News.text);
        definition.set("headline", SchemaDO.headline.asNode());
        definition.setLangField("lang");
        return definition;
    }

    /** The texts among the statements of a graph. */
    static List<Entity> of(EntityDefinition definition, Node graph, List<Triple> triples) {
        Optional<String> named =
                triples.stream()
                        .filter(triple -> triple.getPredicate().equals(LANGUAGE))
                        .map(Triple::getObject)
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .findFirst();
        List<Entity> texts = new ArrayList<>();
        for (Triple triple : triples) {
            String field = definition.getField(triple.getPredicate());
            Node words = triple.getObject();
            if (field != null && words.isLiteral() && triple.getSubject().isURI()) {
                String own = words.getLiteralLanguage();
                String language = own.isEmpty() ? named.orElse("") : own;
                Entity text =
                        new Entity(
                                triple.getSubject().getURI(),
                                graph.getURI(),
                                analyzed(language),
                                null);
                text.put(field, words.getLiteralLexicalForm());
                texts.add(text);
            }
        }
        return texts;
    }

    /** The texts of a graph in a dataset, inside a transaction. */
    static List<Entity> of(EntityDefinition definition, DatasetGraph data, Node graph) {
        List<Triple> triples = new ArrayList<>();
        for (Node predicate : List.of(LANGUAGE, SchemaDO.headline.asNode(), News.text)) {
            data.find(graph, Node.ANY, predicate, Node.ANY)
                    .forEachRemaining((Quad quad) -> triples.add(quad.asTriple()));
        }
        return of(definition, graph, triples);
    }

    /** How many texts a dataset has, inside a transaction. */
    static long count(DatasetGraph data) {
        long texts = 0;
        for (Node predicate : List.of(SchemaDO.headline.asNode(), News.text)) {
            texts +=
                    data.stream(Node.ANY, Node.ANY, predicate, Node.ANY)
                            .filter(quad -> !quad.isDefaultGraph() && quad.getGraph().isURI())
                            .filter(quad -> quad.getSubject().isURI())
                            .filter(quad -> quad.getObject().isLiteral())
                            .count();
        }
        return texts;
    }

    private static String analyzed(String tag) {
        int hyphen = tag.indexOf('-');
        String primary = (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
        return LANGUAGES.contains(primary) ? primary : LANGUAGES.getFirst();
    }
}
