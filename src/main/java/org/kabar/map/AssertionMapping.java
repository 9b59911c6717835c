package org.kabar.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.kabar.model.Assertion;
import org.kabar.model.Extraction;
import org.kabar.model.Theme;

/** The events and assertions of one extraction; used once. */
final class AssertionMapping {

    private final Extraction extraction;
    private final String key;
    private final Iris iris;
    private final EntityNodes entities;
    private final Map<String, Node> events = new HashMap<>();

    AssertionMapping(Extraction extraction, Iris iris, EntityNodes entities) {
        this.extraction = extraction;
        this.key = extraction.article().key();
        this.iris = iris;
        this.entities = entities;
        EventNames names = new EventNames(iris, entities, extraction.article());
        extraction.assertions().forEach(a -> events.put(a.id(), names.of(a)));
    }

    /** Events first, then assertions; in reading order, each assertion of equal content once. */
    Set<Triple> triples() {
        Set<Triple> all = new LinkedHashSet<>();
        Map<Node, Assertion> surest = new LinkedHashMap<>();
        Map<Node, Set<Triple>> details = new HashMap<>();
        for (Assertion assertion : extraction.assertions()) {
            describeEvent(assertion, all);
            List<Node[]> said = details(assertion);
            Node name = iris.assertion(key, identity(said));
            surest.merge(name, assertion, (a, b) -> a.confidence() >= b.confidence() ? a : b);
            Set<Triple> about = new LinkedHashSet<>();
            said.forEach(pair -> about.add(Triple.create(name, pair[0], pair[1])));
            details.put(name, about);
        }
        surest.forEach(
                (name, assertion) -> {
                    all.addAll(details.getOrDefault(name, Set.of()));
                    all.add(
                            Triple.create(
                                    name,
                                    News.confidence,
                                    Literals.decimal(assertion.confidence())));
                });
        return all;
    }

    private void describeEvent(Assertion assertion, Set<Triple> all) {
        Node event = event(assertion.id());
        all.add(Triple.create(event, RDF.type.asNode(), News.Event));
        all.add(Triple.create(event, News.eventType, Iris.eventType(assertion.type())));
        entities.sorted(assertion.actors())
                .forEach(actor -> all.add(Triple.create(event, News.actor, actor)));
        entities.sorted(assertion.recipients())
                .forEach(recipient -> all.add(Triple.create(event, News.recipient, recipient)));
        assertion
                .theme()
                .filter(Theme.OfEntity.class::isInstance)
                .map(Theme.OfEntity.class::cast)
                .map(theme -> entities.of(theme.id()))
                .ifPresent(theme -> all.add(Triple.create(event, News.theme, theme)));
    }

    /** Predicates and objects of an assertion, but for the confidence. */
    private List<Node[]> details(Assertion assertion) {
        List<Node[]> said = new ArrayList<>();
        add(said, RDF.type.asNode(), News.Assertion);
        add(said, News.inArticle, iris.article(key));
        add(said, News.reports, event(assertion.id()));
        add(said, News.status, coded(News.STATUSES, assertion.status().label()));
        add(said, News.stance, coded(News.STANCES, assertion.source().stance().label()));
        addAll(said, News.attributedTo, entities.sorted(assertion.source().attributedTo()));
        addAll(said, News.via, entities.sorted(assertion.source().via()));
        addAll(said, News.place, entity(assertion.where().place()));
        addAll(said, News.origin, entity(assertion.where().origin()));
        addAll(said, News.destination, entity(assertion.where().destination()));
        assertion.when().start().ifPresent(d -> add(said, News.startDate, Literals.day(d)));
        assertion.when().end().ifPresent(d -> add(said, News.endDate, Literals.day(d)));
        assertion.when().words().ifPresent(w -> add(said, News.timeText, Literals.string(w)));
        assertion
                .theme()
                .filter(Theme.OfWords.class::isInstance)
                .map(Theme.OfWords.class::cast)
                .ifPresent(words -> add(said, News.themeText, Literals.string(words.text())));
        assertion.links().purpose().forEach(id -> add(said, News.purpose, event(id)));
        assertion.links().conditionalOn().forEach(id -> add(said, News.conditionalOn, event(id)));
        assertion.links().inExchangeFor().forEach(id -> add(said, News.inExchangeFor, event(id)));
        assertion.evidence().stream()
                .sorted()
                .distinct()
                .forEach(span -> add(said, News.evidence, iris.passage(key, span)));
        return said;
    }

    /** The content as one string, so that an assertion keeps its name while it stays as it is. */
    private static String identity(List<Node[]> said) {
        StringBuilder all = new StringBuilder();
        for (Node[] pair : said) {
            all.append(pair[0].getLocalName()).append(' ').append(pair[1]).append('\n');
        }
        return all.toString();
    }

    private Node event(String assertionId) {
        Node event = events.get(assertionId);
        if (event == null) {
            throw new IllegalArgumentException("no assertion with the identifier " + assertionId);
        }
        return event;
    }

    private List<Node> entity(Optional<String> id) {
        return id.map(entities::of).stream().toList();
    }

    private static Node coded(String namespace, String label) {
        return NodeFactory.createURI(namespace + label);
    }

    private static void addAll(List<Node[]> said, Node predicate, List<Node> objects) {
        objects.forEach(object -> add(said, predicate, object));
    }

    private static void add(List<Node[]> said, Node predicate, Node object) {
        said.add(new Node[] {predicate, object});
    }
}
