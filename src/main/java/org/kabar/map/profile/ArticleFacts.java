package org.kabar.map.profile;

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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.kabar.map.News;

/** The graph of one article, to be asked about its entities and events. For one thread. */
public final class ArticleFacts {

    /** A name of one word, but no initials. */
    private static final Pattern WORD = Pattern.compile("\\p{L}(?=.*\\p{Ll})[\\p{L}'’-]{2,}");

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
    public ArticleFacts(String entities, String events, Collection<Triple> triples) {
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

    /** The keys of the entities of which it says something. */
    public Set<String> entities() {
        return named(entities);
    }

    /** The local names of the events of which it says something. */
    public Set<String> events() {
        return named(events);
    }

    private Set<String> named(String namespace) {
        Set<String> names = new TreeSet<>();
        bySubject.keySet().forEach(node -> key(node, namespace).ifPresent(names::add));
        return names;
    }

    /** What it says of the entity of a key. */
    public EntityFacts entity(String key) {
        Node node = NodeFactory.createURI(entities + key);
        return new EntityFacts(
                key,
                name(),
                names(node),
                objects(node, RDF.type.asNode()).flatMap(News::typesOf).toList(),
                offices(node).toList(),
                keys(article, SchemaDO.mentions.asNode()).filter(it -> !it.equals(key)).toList(),
                outlet(),
                published());
    }

    /** What it says of the event of a local name. */
    public EventFacts event(String name) {
        Node node = NodeFactory.createURI(events + name);
        List<Node> reporting = claims.getOrDefault(node, List.of());
        return new EventFacts(
                name,
                name(),
                objects(node, News.eventType)
                        .flatMap(type -> key(type, News.TYPES).stream())
                        .limit(1)
                        .toList(),
                keys(node, News.actor).toList(),
                keys(node, News.recipient).toList(),
                keys(node, News.theme).toList(),
                reporting.stream().flatMap(this::topics).toList(),
                reporting.stream().flatMap(this::places).toList(),
                words(node, News.actor).toList(),
                words(node, News.recipient).toList(),
                posts(node).toList(),
                reporting.stream().flatMap(this::days).toList(),
                outlet(),
                published());
    }

    private String name() {
        return article.isURI() ? article.getURI() : "";
    }

    private List<String> outlet() {
        return keys(article, SchemaDO.publisher.asNode()).limit(1).toList();
    }

    private List<LocalDate> published() {
        return objects(article, SchemaDO.datePublished.asNode())
                .flatMap(this::day)
                .limit(1)
                .toList();
    }

    private List<String> names(Node entity) {
        return Stream.of(RDFS.label.asNode(), SKOS.altLabel.asNode())
                .flatMap(property -> objects(entity, property))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    private Stream<String> offices(Node person) {
        return objects(person, ORG.holds.asNode())
                .flatMap(
                        post ->
                                objects(post, SKOS.prefLabel.asNode())
                                        .map(label -> office(post, label)));
    }

    /** The names of one word of people who have no key. */
    private Stream<String> words(Node event, Node role) {
        return objects(event, role)
                .filter(party -> key(party, entities).isEmpty())
                .filter(party -> objects(party, RDF.type.asNode()).anyMatch(News.Person::equals))
                .flatMap(party -> objects(party, RDFS.label.asNode()))
                .map(Node::getLiteralLexicalForm)
                .filter(name -> WORD.matcher(name).matches())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private String office(Node post, Node label) {
        String words = label.getLiteralLexicalForm().toLowerCase(Locale.ROOT);
        return keys(post, ORG.postIn.asNode())
                .findFirst()
                .map(body -> words + "@" + body)
                .orElse(words);
    }

    private Stream<String> posts(Node event) {
        return Stream.of(News.actor, News.recipient)
                .flatMap(role -> objects(event, role))
                .flatMap(party -> key(party, entities).stream().flatMap(it -> posts(party, it)));
    }

    private Stream<String> posts(Node party, String key) {
        return objects(party, ORG.holds.asNode())
                .flatMap(post -> keys(post, ORG.postIn.asNode()))
                .map(body -> key + "@" + body);
    }

    private Stream<String> topics(Node claim) {
        return objects(claim, News.themeText)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm);
    }

    private Stream<String> places(Node claim) {
        return Stream.of(News.place, News.destination, News.origin)
                .flatMap(role -> keys(claim, role));
    }

    private Stream<LocalDate> days(Node claim) {
        return Stream.of(News.startDate, News.endDate)
                .flatMap(role -> objects(claim, role))
                .flatMap(this::day);
    }

    private Stream<String> keys(Node subject, Node property) {
        return objects(subject, property).flatMap(node -> key(node, entities).stream());
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
