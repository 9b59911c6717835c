package org.kabar.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.kabar.map.SharedGraph;
import org.kabar.resolve.Grade;
import org.kabar.resolve.Proposal;
import org.kabar.store.QuadLines;
import org.kabar.store.merge.DecisionGraph;
import org.kabar.store.merge.Pair;
import org.kabar.store.merge.Substitutions;
import scala.Tuple2;

/**
 * What is proposed of things that are connected, none of which is connected with others. Immutable.
 *
 * @param kind what they are
 * @param proposals by score, the highest first
 */
record Decided(Kind kind, List<Proposal> proposals) implements Serializable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What is decided on. */
    enum Kind {
        ENTITY,
        EVENT;

        /** The word for it; also that in IRIs. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How much is decided.
     *
     * @param merges pairs of entities that are one
     * @param links pairs of events that are one
     * @param questions pairs that a person may decide on
     */
    record Tally(long merges, long links, long questions) implements Serializable {

        /** Nothing. */
        static final Tally NOTHING = new Tally(0, 0, 0);

        /** This much and that much. */
        Tally and(Tally other) {
            return new Tally(
                    merges + other.merges, links + other.links, questions + other.questions);
        }
    }

    /** How much it is. */
    Tally tally() {
        long applied = proposals.stream().filter(Decided::isApplied).count();
        long questions = proposals.size() - applied;
        return switch (kind) {
            case ENTITY -> new Tally(applied, 0, questions);
            case EVENT -> new Tally(0, applied, questions);
        };
    }

    private static boolean isApplied(Proposal proposal) {
        return proposal.grade() == Grade.APPLY;
    }

    /** The lines to write: each proposal, and the links that follow. */
    Iterator<Tuple2<Output, String>> written(Comparing.Tools tools) {
        String namespace = tools.iris().namespace(kind.label());
        List<Tuple2<Output, String>> lines = new ArrayList<>();
        List<Pair> one = new ArrayList<>();
        for (Proposal proposal : proposals) {
            lines.add(new Tuple2<>(Output.DECISIONS, line(proposal, namespace) + "\n"));
            if (isApplied(proposal)) {
                one.add(new Pair(namespace + proposal.first(), namespace + proposal.second()));
            }
        }
        Set<Triple> links =
                switch (kind) {
                    case ENTITY -> links(one, List.of(), tools);
                    case EVENT -> links(List.of(), one, tools);
                };
        if (!links.isEmpty()) {
            lines.add(
                    new Tuple2<>(
                            Output.LINKS,
                            new QuadLines()
                                    .of(
                                            tools.iris().sharedGraph(SharedGraph.LINKS),
                                            List.copyOf(links))));
        }
        return lines.iterator();
    }

    private static Set<Triple> links(
            List<Pair> entities, List<Pair> events, Comparing.Tools tools) {
        int length = tools.iris().namespace(Kind.ENTITY.label()).length();
        return DecisionGraph.links(
                Substitutions.ofPairs(
                        entities,
                        events,
                        node -> tools.known().containsKey(node.getURI().substring(length))));
    }

    private String line(Proposal proposal, String namespace) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("kind", kind.label());
        node.put("first", namespace + proposal.first());
        node.put("second", namespace + proposal.second());
        node.put("score", proposal.score());
        node.put("grade", proposal.grade().name().toLowerCase(Locale.ROOT));
        proposal.reasons().forEach(node.putArray("reasons")::add);
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("plain values could not be written", impossible);
        }
    }
}
