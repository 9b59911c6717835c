package org.kabar.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.kabar.map.News;
import org.kabar.map.Prov;

/**
 * Puts the statements of one graph in the order in which people read it: article, entities,
 * offices, passages, events, assertions; passages and assertions as they stand in the text. The
 * order depends on the statements alone.
 */
final class ReadingOrder {

    private static final Map<Node, Integer> CLASSES =
            Map.ofEntries(
                    Map.entry(News.Article, 0),
                    Map.entry(News.Person, 2),
                    Map.entry(News.Organization, 2),
                    Map.entry(News.Outlet, 2),
                    Map.entry(News.GeopoliticalEntity, 2),
                    Map.entry(News.Place, 2),
                    Map.entry(News.Item, 2),
                    Map.entry(SchemaDO.Event.asNode(), 2),
                    Map.entry(News.UnnamedSource, 3),
                    Map.entry(News.Office, 4),
                    Map.entry(News.Passage, 5),
                    Map.entry(News.Quotation, 5),
                    Map.entry(News.Event, 6),
                    Map.entry(News.Assertion, 7));
    private static final int OF_GRAPH = 1;
    private static final int OTHER = 8;
    private static final List<Node> PREDICATES =
            List.of(
                    RDF.type.asNode(),
                    News.inArticle,
                    News.reports,
                    News.eventType,
                    News.actor,
                    News.recipient,
                    News.theme,
                    News.status,
                    News.stance,
                    News.attributedTo,
                    News.via,
                    News.place,
                    News.origin,
                    News.destination,
                    News.startDate,
                    News.endDate,
                    News.timeText,
                    News.themeText,
                    News.purpose,
                    News.conditionalOn,
                    News.inExchangeFor,
                    News.evidence,
                    News.confidence,
                    News.begin,
                    News.end,
                    News.text,
                    SKOS.prefLabel.asNode(),
                    RDFS.label.asNode(),
                    SKOS.altLabel.asNode(),
                    SchemaDO.headline.asNode(),
                    SchemaDO.publisher.asNode(),
                    SchemaDO.author.asNode(),
                    SchemaDO.editor.asNode(),
                    SchemaDO.datePublished.asNode(),
                    SchemaDO.inLanguage.asNode(),
                    SchemaDO.url.asNode(),
                    SchemaDO.sha256.asNode(),
                    News.cites,
                    OWL.sameAs.asNode());
    private static final Pattern OFFSETS = Pattern.compile("_(\\d{1,9})-(\\d{1,9})$");

    private ReadingOrder() {}

    /** Subjects in reading order, each with its statements in order. */
    static SequencedMap<Node, List<Triple>> of(Collection<Triple> graph) {
        Map<Node, List<Triple>> bySubject = new HashMap<>();
        graph.forEach(
                t -> bySubject.computeIfAbsent(t.getSubject(), s -> new ArrayList<>()).add(t));
        List<Place> places = new ArrayList<>();
        bySubject.forEach((subject, triples) -> places.add(place(subject, triples)));
        places.sort(Comparator.naturalOrder());
        SequencedMap<Node, List<Triple>> ordered = new LinkedHashMap<>();
        for (Place place : places) {
            List<Triple> triples = bySubject.getOrDefault(place.subject(), List.of());
            triples.sort(
                    Comparator.comparingInt((Triple t) -> rank(t.getPredicate()))
                            .thenComparing(t -> t.getPredicate().getURI())
                            .thenComparingInt(t -> offset(t.getObject()))
                            .thenComparing(t -> text(t.getObject())));
            ordered.put(place.subject(), triples);
        }
        return ordered;
    }

    private record Place(int part, int offset, String name, Node subject)
            implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::part)
                        .thenComparingInt(Place::offset)
                        .thenComparing(Place::name);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private static Place place(Node subject, List<Triple> triples) {
        int part = OTHER;
        int evidence = Integer.MAX_VALUE;
        for (Triple triple : triples) {
            if (triple.getPredicate().equals(RDF.type.asNode())) {
                part = Math.min(part, CLASSES.getOrDefault(triple.getObject(), OTHER));
            } else if (triple.getPredicate().equals(Prov.wasDerivedFrom)) {
                part = Math.min(part, OF_GRAPH);
            } else if (triple.getPredicate().equals(News.evidence)) {
                evidence = Math.min(evidence, offset(triple.getObject()));
            }
        }
        int offset = evidence == Integer.MAX_VALUE ? offset(subject) : evidence;
        return new Place(part, offset, text(subject), subject);
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
    }

    /** Where a passage begins; 0 for anything else. */
    private static int offset(Node node) {
        if (!node.isURI()) {
            return 0;
        }
        Matcher matcher = OFFSETS.matcher(node.getURI());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static int rank(Node predicate) {
        int index = PREDICATES.indexOf(predicate);
        return index < 0 ? PREDICATES.size() : index;
    }
}
