package org.kabar.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.kabar.map.Iris;
import org.kabar.map.News;

/**
 * What a store knows of one article, entity or story, in lines for a person, with the sentences it
 * rests on. To be used in a transaction.
 */
final class Dossier {

    private static final String INDENT = "    ";

    private final DatasetGraph data;
    private final Iris iris;
    private final Labels labels;
    private final Facts facts;

    Dossier(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
        this.labels = new Labels(data);
        this.facts = new Facts(data);
    }

    /**
     * Everything a key, an IRI or a name may mean, articles first; in a fixed order. What was
     * merged means what it was merged into.
     */
    List<Node> find(String wanted) {
        List<Node> direct = new ArrayList<>();
        direct.add(iris.article(wanted));
        direct.add(current(iris.entity(wanted)));
        iris.existing(iris.namespace("story") + wanted).ifPresent(direct::add);
        direct.removeIf(node -> !data.contains(Node.ANY, node, RDF.type.asNode(), Node.ANY));
        iris.existing(wanted)
                .filter(node -> data.contains(Node.ANY, node, Node.ANY, Node.ANY))
                .map(this::current)
                .ifPresent(direct::add);
        return direct.isEmpty() ? labels.named(wanted) : direct.subList(0, 1);
    }

    private Node current(Node thing) {
        return facts.objects(thing, News.mergedInto).stream().findFirst().orElse(thing);
    }

    /** The lines about an article, an entity or a story. */
    List<String> lines(Node thing) {
        if (data.contains(Node.ANY, thing, RDF.type.asNode(), News.Article)) {
            return article(thing);
        }
        return data.contains(Node.ANY, thing, RDF.type.asNode(), News.Story)
                ? new StoryLines(facts, labels).of(thing)
                : entity(thing);
    }

    private List<String> article(Node article) {
        List<String> lines = new ArrayList<>();
        lines.add(value(article, SchemaDO.headline.asNode()).orElse(article.getURI()));
        Set<String> known = new LinkedHashSet<>();
        objects(article, SchemaDO.publisher.asNode()).forEach(o -> known.add(labels.of(o)));
        value(article, SchemaDO.datePublished.asNode()).ifPresent(known::add);
        value(article, SchemaDO.url.asNode()).ifPresent(known::add);
        if (!known.isEmpty()) {
            lines.add(String.join(", ", known));
        }
        lines.add("names: " + named(objects(article, SchemaDO.mentions.asNode())));
        List<Node> cited = objects(article, News.cites);
        if (!cited.isEmpty()) {
            lines.add("cites: " + named(cited));
        }
        List<Node> assertions = subjects(News.inArticle, article, News.Assertion);
        assertions.sort(Comparator.comparing(this::position).thenComparing(Node::getURI));
        lines.add("");
        assertions.forEach(assertion -> lines.addAll(assertion(assertion)));
        return lines;
    }

    private List<String> entity(Node entity) {
        List<String> lines = new ArrayList<>();
        lines.add(labels.of(entity) + " <" + entity.getURI() + ">");
        Set<String> names = new TreeSet<>();
        objects(entity, SKOS.altLabel.asNode()).forEach(n -> names.add(n.getLiteralLexicalForm()));
        lines.add(
                "a "
                        + local(objects(entity, RDF.type.asNode()))
                        + "; names: "
                        + String.join(", ", names));
        List<Node> merged = facts.subjects(News.mergedInto, entity);
        if (!merged.isEmpty()) {
            lines.add("merged from: " + local(merged));
        }
        List<Node> offices = objects(entity, ORG.holds.asNode());
        if (!offices.isEmpty()) {
            lines.add("offices: " + named(offices));
        }
        lines.add("");
        Set<Node> assertions = new HashSet<>();
        for (Node role : List.of(News.actor, News.recipient, News.theme)) {
            for (Node event : subjects(role, entity, News.Event)) {
                assertions.addAll(subjects(News.reports, event, News.Assertion));
            }
        }
        for (Node role : List.of(News.attributedTo, News.place, News.origin, News.destination)) {
            assertions.addAll(subjects(role, entity, News.Assertion));
        }
        assertions.stream()
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(assertion -> lines.addAll(assertion(assertion)));
        return lines;
    }

    private List<String> assertion(Node assertion) {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder("- ");
        for (Node event : objects(assertion, News.reports)) {
            head.append(named(objects(event, News.actor)))
                    .append(" — ")
                    .append(named(objects(event, News.eventType)));
            role(head, " → ", objects(event, News.recipient));
            role(head, "; theme: ", objects(event, News.theme));
        }
        value(assertion, News.themeText).ifPresent(words -> head.append("; theme: ").append(words));
        role(head, "; place: ", objects(assertion, News.place));
        role(head, "; from: ", objects(assertion, News.origin));
        role(head, "; to: ", objects(assertion, News.destination));
        value(assertion, News.timeText).ifPresent(words -> head.append("; time: ").append(words));
        value(assertion, News.startDate)
                .ifPresent(day -> head.append(" (").append(day).append(')'));
        lines.add(head.toString());
        StringBuilder source = new StringBuilder(INDENT);
        source.append(named(objects(assertion, News.status)))
                .append(", ")
                .append(named(objects(assertion, News.stance)));
        role(source, ", according to ", objects(assertion, News.attributedTo));
        role(source, ", via ", objects(assertion, News.via));
        for (Node article : objects(assertion, News.inArticle)) {
            role(source, ", in ", objects(article, SchemaDO.publisher.asNode()));
        }
        lines.add(source.toString());
        for (Node passage : objects(assertion, News.evidence)) {
            value(passage, News.text).ifPresent(words -> lines.add(INDENT + "“" + words + "”"));
        }
        return lines;
    }

    private void role(StringBuilder text, String lead, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            text.append(lead).append(named(nodes));
        }
    }

    private String named(List<Node> nodes) {
        return nodes.isEmpty()
                ? "?"
                : nodes.stream().map(labels::of).collect(Collectors.joining(", "));
    }

    private static String local(List<Node> classes) {
        return classes.stream()
                .map(c -> c.getURI().replaceFirst(".*[/#]", ""))
                .collect(Collectors.joining(", "));
    }

    private String position(Node assertion) {
        return objects(assertion, News.evidence).stream()
                .flatMap(passage -> value(passage, News.begin).stream())
                .map(begin -> String.format("%10s", begin))
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private Optional<String> value(Node subject, Node predicate) {
        return facts.value(subject, predicate);
    }

    private List<Node> objects(Node subject, Node predicate) {
        return facts.objects(subject, predicate);
    }

    private List<Node> subjects(Node predicate, Node object, Node type) {
        List<Node> kept = new ArrayList<>(facts.subjects(predicate, object));
        kept.removeIf(node -> !data.contains(Node.ANY, node, RDF.type.asNode(), type));
        return kept;
    }
}
