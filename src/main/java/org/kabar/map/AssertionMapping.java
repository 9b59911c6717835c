package org.kabar.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final ArticleIris own;
    private final EntityNodes entities;
    private final Map<String, Node> events = new HashMap<>();

    AssertionMapping(Extraction extraction, Iris iris, ArticleIris own, EntityNodes entities) {
        this.extraction = extraction;
        this.own = own;
        this.entities = entities;
        EventNames names = new EventNames(iris, entities, extraction.article());
        extraction.assertions().forEach(a -> events.put(a.id(), names.of(a)));
    }

    /** Events first, then assertions; in reading order, each assertion of equal content once. */
    void addTo(Set<Triple> all) {
        Map<Node, Assertion> surest = new LinkedHashMap<>();
        Map<Node, List<Detail>> details = new HashMap<>();
        for (Assertion assertion : extraction.assertions()) {
            describeEvent(assertion, all);
            List<Detail> said = details(assertion);
            Node name = own.assertion(identity(said));
            surest.merge(name, assertion, (a, b) -> a.confidence() >= b.confidence() ? a : b);
            details.put(name, said);
        }
        surest.forEach(
                (name, assertion) -> {
                    for (Detail detail : details.getOrDefault(name, List.of())) {
                        all.add(Triple.create(name, detail.predicate(), detail.object()));
                    }
                    all.add(
                            Triple.create(
                                    name,
                                    News.confidence,
                                    Literals.decimal(assertion.confidence())));
                });
    }

    /** Something that is said of an assertion. */
    private record Detail(Node predicate, Node object) {

        /** The last word of the predicate's name; all namespaces used here end in a hash sign. */
        String name() {
            String iri = predicate.getURI();
            return iri.substring(iri.lastIndexOf('#') + 1);
        }

        /** The object in a form that no other term has. */
        String value() {
            return object.isURI() ? object.getURI() : object.toString();
        }
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
    private List<Detail> details(Assertion assertion) {
        List<Detail> said = new ArrayList<>();
        add(said, RDF.type.asNode(), News.Assertion);
        add(said, News.inArticle, own.article());
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
                .forEach(span -> add(said, News.evidence, own.passage(span)));
        return said;
    }

    /** The content as one string, so that an assertion keeps its name while it stays as it is. */
    private static String identity(List<Detail> said) {
        StringBuilder all = new StringBuilder();
        for (Detail detail : said) {
            all.append(detail.name()).append(' ').append(detail.value()).append('\n');
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

    private static void addAll(List<Detail> said, Node predicate, List<Node> objects) {
        objects.forEach(object -> add(said, predicate, object));
    }

    private static void add(List<Detail> said, Node predicate, Node object) {
        said.add(new Detail(predicate, object));
    }
}
