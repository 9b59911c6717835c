package org.kabar.store.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.kabar.map.News;

/** The graph of one article, to be asked about its entities and events. For one thread. */
final class ArticleFacts {

    private static final int DAY = "0000-00-00".length();

    private final String entities;
    private final String events;
    private final Map<Node, List<Triple>> bySubject = new HashMap<>();
    private final Map<Node, List<Node>> claims = new HashMap<>();
    private final Node article;

    /**
     * A graph.
     *
     * @param entities the namespace of entities
     * @param events the namespace of events
     */
    ArticleFacts(String entities, String events, Collection<Triple> triples) {
        this.entities = entities;
        this.events = events;
        Node found = Node.ANY;
        for (Triple triple : triples) {
            bySubject.computeIfAbsent(triple.getSubject(), any -> new ArrayList<>()).add(triple);
            if (triple.getObject().equals(News.Article)) {
                found = triple.getSubject();
            }
            if (triple.getPredicate().equals(News.reports)) {
                claims.computeIfAbsent(triple.getObject(), any -> new ArrayList<>())
                        .add(triple.getSubject());
            }
        }
        this.article = found;
    }

    /** The name of the article. */
    String article() {
        return article.isURI() ? article.getURI() : "";
    }

    /** The key of its outlet. */
    Optional<String> outlet() {
        return keys(article, SchemaDO.publisher.asNode()).findFirst();
    }

    /** The day it was published. */
    Optional<LocalDate> published() {
        return objects(article, SchemaDO.datePublished.asNode()).flatMap(this::day).findFirst();
    }

    /** The keys of its entities. */
    Set<String> entities() {
        Set<String> keys = new TreeSet<>();
        bySubject.keySet().forEach(node -> key(node, entities).ifPresent(keys::add));
        return keys;
    }

    /** The local names of its events. */
    Set<String> events() {
        Set<String> names = new TreeSet<>();
        bySubject.keySet().forEach(node -> key(node, events).ifPresent(names::add));
        return names;
    }

    /** The keys of the entities that its text names. */
    Stream<String> mentions() {
        return keys(article, SchemaDO.mentions.asNode());
    }

    /** What a node is. */
    Stream<Node> types(Node node) {
        return objects(node, RDF.type.asNode());
    }

    /** The names of an entity, each once. */
    Set<String> names(Node entity) {
        Set<String> names = new TreeSet<>();
        Stream.of(RDFS.label.asNode(), SKOS.altLabel.asNode())
                .flatMap(property -> objects(entity, property))
                .forEach(name -> names.add(name.getLiteralLexicalForm()));
        return names;
    }

    /** The posts of a person: the words, then {@code @} and the body where there is one. */
    Stream<String> offices(Node person) {
        return objects(person, ORG.holds.asNode())
                .flatMap(
                        post ->
                                objects(post, SKOS.prefLabel.asNode())
                                        .map(label -> office(post, label)));
    }

    private String office(Node post, Node label) {
        String words = label.getLiteralLexicalForm().toLowerCase(Locale.ROOT);
        return keys(post, ORG.postIn.asNode())
                .findFirst()
                .map(body -> words + "@" + body)
                .orElse(words);
    }

    /** The type of an event. */
    Optional<String> eventType(Node event) {
        return objects(event, News.eventType)
                .flatMap(type -> key(type, News.TYPES).stream())
                .findFirst();
    }

    /** The claims that report an event. */
    List<Node> claims(Node event) {
        return claims.getOrDefault(event, List.of());
    }

    /** The keys of entities that something leads to. */
    Stream<String> keys(Node subject, Node property) {
        return objects(subject, property).flatMap(node -> key(node, entities).stream());
    }

    /** The words that something leads to. */
    Stream<String> words(Node subject, Node property) {
        return objects(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /** The days that something leads to. */
    Stream<LocalDate> days(Node subject, Node property) {
        return objects(subject, property).flatMap(this::day);
    }

    private Stream<LocalDate> day(Node literal) {
        String written = literal.isLiteral() ? literal.getLiteralLexicalForm() : "";
        return written.length() < DAY
                ? Stream.empty()
                : Stream.of(LocalDate.parse(written.substring(0, DAY)));
    }

    private Stream<Node> objects(Node subject, Node property) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(Triple::getObject);
    }

    private static Optional<String> key(Node node, String namespace) {
        return node.isURI() && node.getURI().startsWith(namespace)
                ? Optional.of(node.getURI().substring(namespace.length()))
                : Optional.empty();
    }
}
