package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.map.Reference;

/** The quick look never says of a graph that it is sound when Jena's engine says otherwise. */
class ShapeFilterTest {

    private static final Reference REFERENCE = SmallReference.load();
    private static final ShapeCheck CHECK = new ShapeCheck(REFERENCE);
    private static final List<List<Triple>> GRAPHS =
            List.of(kept("visit"), kept("bare"), kept("odd"));

    /** Terms that take the place of others; values that are equal, odd, or no values at all. */
    private static final List<Node> TERMS =
            graph(
                            """
                            @prefix news: <https://w3id.org/kabar/ns#> .
                            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                            @prefix st: <https://w3id.org/kabar/status/> .
                            @prefix et: <https://w3id.org/kabar/type/> .
                            <a> <b> 0, 5, "05"^^xsd:integer, 5.0, -3, 7e0, "x"^^xsd:integer, 99999,
                                "", "kata", "kata"@id, "😀", 0.5, 1.0, 1.1, true,
                                "2024-02-29"^^xsd:date, "2023-02-29"^^xsd:date, "2024"^^xsd:gYear,
                                "2024-02-29Z"^^xsd:date, "2024-02-29T10:00:00Z"^^xsd:dateTime,
                                "2024-02-29T10:00:00"^^xsd:dateTime, <a>, et:meet, et:visit,
                                st:occurred, st:planned, news:Article, news:Event, news:Outlet,
                                news:Passage, news:Quotation, news:Assertion, news:Office,
                                news:EventType, news:Person .
                            """)
                    .stream()
                    .map(Triple::getObject)
                    .toList();

    /** A way to spoil a graph, or not. */
    @FunctionalInterface
    interface Change {
        void apply(List<Triple> triples);
    }

    @Property(tries = 2000)
    void itIsNeverSureOfAGraphThatBreaksAShape(
            @ForAll("graphs") List<Triple> sound, @ForAll("changes") List<Change> changes) {
        List<Triple> triples = new ArrayList<>(sound);
        changes.forEach(change -> change.apply(triples));

        List<Audit.Finding> findings = CHECK.thorough("a", triples);
        boolean breaks = findings.stream().anyMatch(Audit.Finding::isViolation);
        boolean sure = filter(REFERENCE.shapes().getGraph()).surelyConforms(triples);

        Statistics.label("sure").collect(sure).coverage(c -> c.check(true).percentage(p -> p > 5));
        Statistics.label("breaks")
                .collect(breaks)
                .coverage(c -> c.check(true).percentage(p -> p > 20));
        assertThat(sure && breaks).as("sure of %s", findings).isFalse();
        assertThat(CHECK.findings("a", triples)).isEqualTo(findings);
    }

    @Example
    void itIsSureOfSoundGraphs() {
        ShapeFilter filter = filter(REFERENCE.shapes().getGraph());
        assertThat(GRAPHS).allMatch(filter::surelyConforms);
    }

    @Example
    void whereClassesInheritItIsNotSure() {
        List<Triple> triples = new ArrayList<>(GRAPHS.getFirst());
        Node other = TERMS.getFirst();
        triples.add(
                Triple.create(triples.getFirst().getSubject(), RDFS.subClassOf.asNode(), other));
        assertThat(filter(REFERENCE.shapes().getGraph()).surelyConforms(triples)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh:targetClass news:Event ; sh:closed true",
                "sh:targetClass news:Event ; sh:property [ sh:path news:eventType ; sh:minCount 2 ]",
                "sh:targetClass news:Event ; sh:property [ sh:path news:eventType ; sh:uniqueLang true ]",
                "sh:targetClass news:Event ; sh:property [ sh:path news:eventType ; sh:equals news:theme ]",
                "sh:targetClass news:Event ; sh:property [ sh:path ( news:eventType news:theme ) ; sh:maxCount 9 ]",
                "sh:targetClass news:Event ; sh:not [ sh:nodeKind sh:Literal ]",
                "sh:targetSubjectsOf news:eventType ; sh:nodeKind sh:IRI",
                "sh:targetClass news:EventType ; sh:nodeKind sh:IRI",
                "sh:targetClass news:Event ; sh:sparql [ sh:select \"SELECT $this { $this news:x ?y . ?y news:x ?z }\" ]",
                "sh:targetClass news:Event ; sh:sparql [ sh:select \"SELECT $this { $this news:x ?y FILTER EXISTS { $this news:z ?y } }\" ]",
                "sh:targetClass news:Event ; sh:sparql [ sh:select \"SELECT $this (COUNT(?y) AS ?n) { $this news:x ?y } GROUP BY $this\" ]",
            })
    void whatItDoesNotKnowItIsNotSureOf(String shape) {
        assertThat(filter(shapes(shape)).surelyConforms(GRAPHS.getFirst())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh:targetClass news:Event ; sh:nodeKind sh:IRI",
                "sh:targetClass news:Event ; sh:property [ sh:path news:eventType ; sh:maxCount 2 ]",
                "sh:targetClass news:Event ; sh:sparql [ sh:select \"SELECT $this { $this news:x ?y }\" ]",
                "sh:targetClass news:Event ; sh:sparql [ sh:select \"SELECT $this { $this news:eventType ?y FILTER isLiteral(?y) }\" ]",
            })
    void whatItKnowsItIsSureOf(String shape) {
        assertThat(filter(shapes(shape)).surelyConforms(GRAPHS.getFirst())).isTrue();
    }

    private static Graph shapes(String shape) {
        return RDFParser.create()
                .source(
                        new StringReader(
                                """
                                        @prefix news: <https://w3id.org/kabar/ns#> .
                                        @prefix sh: <http://www.w3.org/ns/shacl#> .
                                        <s> a sh:NodeShape ; %s .
                                        """
                                        .formatted(
                                                shape.replace(
                                                        "\"SELECT",
                                                        "\"PREFIX news: <https://w3id.org/kabar/ns#> SELECT"))))
                .lang(Lang.TURTLE)
                .base("https://kabar.example/")
                .toGraph();
    }

    @Provide
    Arbitrary<List<Triple>> graphs() {
        return Arbitraries.of(GRAPHS);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 10_000);
        Arbitrary<Change> drop = place.map(i -> triples -> triples.remove(i % triples.size()));
        Arbitrary<Change> twice =
                place.map(i -> triples -> triples.add(triples.get(i % triples.size())));
        Arbitrary<Change> other =
                Combinators.combine(place, Arbitraries.of(TERMS), Arbitraries.of(true, false))
                        .as((i, term, added) -> triples -> put(triples, i, term, added));
        Arbitrary<Change> moved =
                Combinators.combine(place, place, Arbitraries.of(true, false))
                        .as(
                                (i, j, added) ->
                                        triples -> {
                                            Triple from = triples.get(j % triples.size());
                                            put(triples, i, from.getObject(), added);
                                        });
        return Arbitraries.oneOf(drop, twice, other, moved).list().ofMinSize(1).ofMaxSize(3);
    }

    /** Puts a term in the place of an object, or beside it. */
    private static void put(List<Triple> triples, int place, Node object, boolean added) {
        int at = place % triples.size();
        Triple old = triples.get(at);
        Triple changed = Triple.create(old.getSubject(), old.getPredicate(), object);
        if (added) {
            triples.add(changed);
        } else {
            triples.set(at, changed);
        }
    }

    private static ShapeFilter filter(Graph shapes) {
        return new ShapeFilter(
                Shapes.parse(shapes), REFERENCE.codes().getGraph(), ShapeCheck::refuses);
    }

    private static List<Triple> kept(String name) {
        Path file = Path.of("src/test/resources/golden", name, "expected.ttl");
        return RDFParser.create().source(file).lang(Lang.TURTLE).toGraph().stream().toList();
    }

    private static List<Triple> graph(String turtle) {
        return RDFParser.create()
                .source(new StringReader(turtle))
                .lang(Lang.TURTLE)
                .base("https://kabar.example/")
                .toGraph()
                .stream()
                .toList();
    }
}
