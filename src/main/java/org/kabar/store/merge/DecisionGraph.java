package org.kabar.store.merge;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.kabar.map.Iris;
import org.kabar.map.Literals;
import org.kabar.map.News;
import org.kabar.map.Prov;
import org.kabar.map.SharedGraph;

/**
 * The graph of decisions, and the links that follow from those in force. To be used inside a
 * transaction.
 */
public final class DecisionGraph {

    private final Iris iris;

    /** That of a store with these IRIs. */
    public DecisionGraph(Iris iris) {
        this.iris = iris;
    }

    /** All decisions. */
    public Decisions read(DatasetGraph data) {
        Graph graph = graph(data);
        return new Decisions(
                graph.stream(Node.ANY, News.number, Node.ANY)
                        .map(triple -> decision(graph, triple.getSubject(), triple.getObject()))
                        .toList());
    }

    /** The splits in force, as if nothing else were decided. */
    public Substitutions splits(DatasetGraph data) {
        Graph graph = graph(data);
        List<Decision> splits =
                graph.stream(Node.ANY, News.splitInto, Node.ANY)
                        .map(Triple::getSubject)
                        .flatMap(node -> graph.stream(node, News.number, Node.ANY))
                        .map(triple -> decision(graph, triple.getSubject(), triple.getObject()))
                        .toList();
        return splits.isEmpty()
                ? Substitutions.NONE
                : Substitutions.of(new Decisions(splits), iris, entity -> false);
    }

    /** What the decisions in force mean. */
    public Substitutions substitutions(DatasetGraph data) {
        return substitutions(data, read(data));
    }

    /** What those in force of other decisions would mean. */
    public Substitutions substitutions(DatasetGraph data, Decisions decisions) {
        if (decisions.inForce().isEmpty()) {
            return Substitutions.NONE;
        }
        Node authority = iris.sharedGraph(SharedGraph.AUTHORITY);
        return Substitutions.of(
                decisions,
                iris,
                entity -> data.contains(authority, entity, RDF.type.asNode(), Node.ANY));
    }

    private Decision decision(Graph graph, Node node, Node number) {
        Statements said = new Statements(graph.find(node, Node.ANY, Node.ANY).toList());
        TreeSet<Long> restsOn = new TreeSet<>();
        for (String base : said.uris(News.restsOn)) {
            restsOn.add(Long.valueOf(base.substring(iris.namespace("decision").length())));
        }
        return new Decision(
                Long.parseLong(number.getLiteralLexicalForm()),
                said.text(News.verdict).flatMap(Verdict::of).orElseThrow(),
                said.uris(News.concerns),
                said.uris(News.splitInto).stream().findFirst(),
                said.uris(News.inArticle),
                grounds(said),
                said.text(Prov.generatedAtTime).map(OffsetDateTime::parse).orElseThrow(),
                undone(said),
                restsOn);
    }

    /** One that was taken back before this was noted of it was taken back by a person. */
    private static Optional<Undone> undone(Statements said) {
        Decider by = said.text(News.undoneBy).map(Decider::of).orElse(Decider.PERSON);
        return said.text(News.undoneAt).map(at -> new Undone(OffsetDateTime.parse(at), by));
    }

    private Grounds grounds(Statements said) {
        return new Grounds(
                said.objects(News.because).map(Node::getLiteralLexicalForm).toList(),
                said.text(News.score).map(Double::valueOf),
                said.text(News.decidedBy).map(Decider::of).orElse(Decider.PERSON),
                said.uris(Prov.wasGeneratedBy).stream()
                        .map(run -> run.substring(iris.namespace("run").length()))
                        .findFirst());
    }

    /** All that is said of one decision; one look at the store for all of it. */
    private record Statements(List<Triple> triples) {

        Stream<Node> objects(Node property) {
            return triples.stream()
                    .filter(triple -> triple.getPredicate().equals(property))
                    .map(Triple::getObject);
        }

        Optional<String> text(Node property) {
            return objects(property).map(Node::getLiteralLexicalForm).findFirst();
        }

        List<String> uris(Node property) {
            return objects(property).map(Node::getURI).toList();
        }
    }

    /** Writes a decision that was made or taken back; nothing else of it has changed. */
    public void write(DatasetGraph data, Decision decision) {
        Graph graph = graph(data);
        Node node = iris.decision(decision.number());
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(node, RDF.type.asNode(), News.Decision));
        triples.add(Triple.create(node, News.number, Literals.integer(decision.number())));
        add(triples, node, News.verdict, Literals.string(decision.verdict().label()));
        decision.concerns()
                .forEach(it -> add(triples, node, News.concerns, NodeFactory.createURI(it)));
        decision.splitInto()
                .ifPresent(it -> add(triples, node, News.splitInto, NodeFactory.createURI(it)));
        decision.articles()
                .forEach(it -> add(triples, node, News.inArticle, NodeFactory.createURI(it)));
        Grounds grounds = decision.grounds();
        grounds.because().forEach(it -> add(triples, node, News.because, Literals.string(it)));
        grounds.score().ifPresent(it -> add(triples, node, News.score, Literals.decimal(it)));
        add(triples, node, News.decidedBy, Literals.string(grounds.by().label()));
        grounds.run().ifPresent(it -> add(triples, node, Prov.wasGeneratedBy, iris.run(it)));
        add(triples, node, Prov.generatedAtTime, Literals.moment(decision.made()));
        decision.undone()
                .ifPresent(
                        it -> {
                            add(triples, node, News.undoneAt, Literals.moment(it.at()));
                            add(triples, node, News.undoneBy, Literals.string(it.by().label()));
                        });
        decision.restsOn().forEach(it -> add(triples, node, News.restsOn, iris.decision(it)));
        triples.forEach(graph::add);
    }

    private static void add(List<Triple> triples, Node node, Node property, Node value) {
        triples.add(Triple.create(node, property, value));
    }

    /** The links between things and those that stand for them. */
    public static Set<Triple> links(Substitutions substitutions) {
        Set<Triple> links = new HashSet<>();
        substitutions
                .entities()
                .forEach((one, other) -> links.add(Triple.create(one, News.mergedInto, other)));
        substitutions
                .events()
                .forEach((one, other) -> links.add(Triple.create(one, News.sameEventAs, other)));
        return links;
    }

    private Graph graph(DatasetGraph data) {
        return data.getGraph(iris.sharedGraph(SharedGraph.DECISIONS));
    }
}
