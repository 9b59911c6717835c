package org.kabar.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.kabar.map.News;

/**
 * A story in lines for a person: its events in order of time, who tells each and how, and what is
 * told differently. Linked events are one. To be used in a transaction.
 */
final class StoryLines {

    private static final String INDENT = "    ";
    private static final String UNDATED = "undated";

    private final Facts facts;
    private final Labels labels;

    StoryLines(Facts facts, Labels labels) {
        this.facts = facts;
        this.labels = labels;
    }

    /** The lines of a story. */
    List<String> of(Node story) {
        Map<Node, Set<Node>> claims = new TreeMap<>(Comparator.comparing(Node::getURI));
        for (Node part : facts.subjects(SchemaDO.superEvent.asNode(), story)) {
            Node standing = facts.objects(part, News.sameEventAs).stream().findFirst().orElse(part);
            claims.computeIfAbsent(standing, this::tellings);
        }
        List<Node> articles =
                objects(claims.values().stream().flatMap(Set::stream).toList(), News.inArticle);
        List<String> lines = new ArrayList<>();
        lines.add(labels.of(story) + " <" + story.getURI() + ">");
        lines.add(
                claims.size()
                        + " events in "
                        + articles.size()
                        + " articles of "
                        + String.join(", ", outlets(articles)));
        lines.add("");
        claims.entrySet().stream()
                .sorted(Comparator.comparing(event -> day(event.getValue())))
                .forEach(event -> lines.addAll(event(event.getKey(), event.getValue())));
        return lines;
    }

    /** The assertions of an event and of all linked to it. */
    private Set<Node> tellings(Node event) {
        Set<Node> found = new TreeSet<>(Comparator.comparing(Node::getURI));
        Stream.concat(Stream.of(event), facts.subjects(News.sameEventAs, event).stream())
                .forEach(told -> found.addAll(facts.subjects(News.reports, told)));
        return found;
    }

    private List<String> event(Node event, Set<Node> claims) {
        List<String> lines = new ArrayList<>();
        String recipients = labels(facts.objects(event, News.recipient));
        lines.add(
                "- "
                        + day(claims)
                        + ": "
                        + labels(facts.objects(event, News.actor))
                        + " — "
                        + labels(facts.objects(event, News.eventType))
                        + (recipients.isEmpty() ? "" : " → " + recipients));
        Map<String, Set<Node>> ways = new TreeMap<>();
        for (Node claim : claims) {
            String way =
                    labels(facts.objects(claim, News.status))
                            + ", "
                            + labels(facts.objects(claim, News.stance));
            ways.computeIfAbsent(way, any -> new TreeSet<>(Comparator.comparing(Node::getURI)))
                    .addAll(facts.objects(claim, News.inArticle));
        }
        ways.forEach((way, in) -> lines.add(INDENT + way + ": " + String.join(", ", outlets(in))));
        differing("status", claims, claim -> facts.objects(claim, News.status), lines);
        differing("stance", claims, claim -> facts.objects(claim, News.stance), lines);
        differing("place", claims, claim -> facts.objects(claim, News.place), lines);
        differing("day", claims, claim -> facts.objects(claim, News.startDate), lines);
        return lines;
    }

    private void differing(
            String aspect,
            Set<Node> claims,
            Function<Node, List<Node>> values,
            List<String> lines) {
        Set<String> told = new TreeSet<>();
        for (Node claim : claims) {
            for (Node value : values.apply(claim)) {
                told.add(value.isLiteral() ? value.getLiteralLexicalForm() : labels.of(value));
            }
        }
        if (told.size() > 1) {
            lines.add(INDENT + "differs in " + aspect + ": " + String.join(" / ", told));
        }
    }

    /** The first day that an assertion gives; sorts last where none does. */
    private String day(Set<Node> claims) {
        return claims.stream()
                .flatMap(claim -> facts.value(claim, News.startDate).stream())
                .min(Comparator.naturalOrder())
                .orElse(UNDATED);
    }

    private Set<String> outlets(Collection<Node> articles) {
        return objects(articles, SchemaDO.publisher.asNode()).stream()
                .map(labels::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Node> objects(Collection<Node> things, Node property) {
        return things.stream()
                .flatMap(thing -> facts.objects(thing, property).stream())
                .distinct()
                .toList();
    }

    private String labels(List<Node> nodes) {
        return nodes.stream().map(labels::of).collect(Collectors.joining(", "));
    }
}
