package org.kabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kabar.serve.TextTable;
import org.kabar.store.merge.Decision;

/**
 * Decisions as a table for eyes, and as JSON.
 *
 * @param decisions in the order of their numbers
 * @param standing from an entity or event to the one that stands for it
 */
record DecisionTable(List<Decision> decisions, UnaryOperator<String> standing) {

    private static final List<String> HEADER =
            List.of("number", "verdict", "what", "into", "score", "why", "by", "when", "undone");

    /** What people call a thing: the last part of its IRI. */
    static String shown(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** The table as lines. */
    List<String> lines(int width) {
        return new TextTable(HEADER, Set.of(0, 4), decisions.stream().map(this::row).toList())
                .lines(width);
    }

    private List<String> row(Decision decision) {
        String into = into(decision);
        return List.of(
                Long.toString(decision.number()),
                decision.verdict().label(),
                what(decision, into),
                shown(into),
                decision.grounds()
                        .score()
                        .map(score -> String.format(Locale.ROOT, "%.3f", score))
                        .orElse(""),
                String.join("; ", decision.grounds().because()),
                decision.grounds().by().label(),
                decision.made().toString(),
                decision.undone().map(it -> it.at() + " by " + it.by().label()).orElse(""));
    }

    private String what(Decision decision, String into) {
        String things =
                decision.concerns().stream()
                        .filter(it -> !it.equals(into))
                        .map(DecisionTable::shown)
                        .collect(Collectors.joining(", "));
        return decision.articles().isEmpty()
                ? things
                : things
                        + " in "
                        + decision.articles().stream()
                                .map(DecisionTable::shown)
                                .collect(Collectors.joining(", "));
    }

    /** What stands for them, or the other of two; empty if it is about one that stays as it is. */
    private String into(Decision decision) {
        Optional<String> split = decision.splitInto();
        String last = decision.concerns().getLast();
        return split.orElseGet(
                () ->
                        switch (decision.verdict()) {
                            case MERGED, LINKED ->
                                    decision.isInForce() ? standing.apply(last) : last;
                            case APART, SPLIT -> last;
                            case SAME -> "";
                        });
    }

    /** The decisions as one JSON array, with whole IRIs. */
    String json() {
        ArrayNode array = new ObjectMapper().createArrayNode();
        for (Decision decision : decisions) {
            ObjectNode node = array.addObject();
            node.put("number", decision.number()).put("verdict", decision.verdict().label());
            strings(node, "concerns", decision.concerns());
            String into = into(decision);
            if (!into.isEmpty()) {
                node.put("into", into);
            }
            strings(node, "articles", decision.articles());
            decision.grounds().score().ifPresent(score -> node.put("score", score));
            strings(node, "because", decision.grounds().because());
            node.put("by", decision.grounds().by().label());
            decision.grounds().run().ifPresent(run -> node.put("run", run));
            node.put("made", decision.made().toString());
            decision.undone()
                    .ifPresent(
                            it ->
                                    node.put("undone", it.at().toString())
                                            .put("undoneBy", it.by().label()));
            ArrayNode restsOn = node.putArray("restsOn");
            decision.restsOn().forEach(restsOn::add);
        }
        return array.toString();
    }

    private static void strings(ObjectNode node, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = node.putArray(name);
            values.forEach(array::add);
        }
    }
}
