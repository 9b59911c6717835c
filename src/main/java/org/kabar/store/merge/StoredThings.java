package org.kabar.store.merge;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.kabar.map.Iris;
import org.kabar.map.News;
import org.kabar.map.SharedGraph;
import org.kabar.model.EntityType;

/** What a store says of the things that decisions are about. To be used in a transaction. */
final class StoredThings {

    private static final Set<Node> TYPES =
            Stream.of(EntityType.values()).map(News::classOf).collect(Collectors.toSet());

    private final DatasetGraph data;
    private final Iris iris;
    private final Node authority;
    private final Node ontology;

    StoredThings(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
        this.authority = iris.sharedGraph(SharedGraph.AUTHORITY);
        this.ontology = iris.sharedGraph(SharedGraph.ONTOLOGY);
    }

    /** Whether the authority has an entity. */
    boolean isKnown(String entity) {
        return data.contains(authority, node(entity), RDF.type.asNode(), Node.ANY);
    }

    /** Whether an IRI is that of an entity that articles share. */
    boolean isEntity(String thing) {
        return thing.startsWith(iris.namespace("entity"));
    }

    /** Whether an IRI is that of something that belongs to one article, as unnamed sources do. */
    boolean isLocal(String thing) {
        return thing.startsWith(iris.namespace("local"));
    }

    /** Whether an IRI is that of an event. */
    boolean isEvent(String thing) {
        return thing.startsWith(iris.namespace("event"));
    }

    /** Whether an article tells of an event. */
    boolean hasEvent(String event) {
        return data.contains(Node.ANY, node(event), RDF.type.asNode(), News.Event);
    }

    /**
     * The types of an entity, and those above them by the ontology, as an outlet is an
     * organization: that of the authority, if it has one, else those of articles.
     */
    Set<String> types(String entity) {
        Node graph = isKnown(entity) ? authority : Node.ANY;
        Set<String> types = new TreeSet<>();
        data.find(graph, node(entity), RDF.type.asNode(), Node.ANY)
                .forEachRemaining(
                        quad -> {
                            add(types, quad.getObject());
                            data.find(
                                            ontology,
                                            quad.getObject(),
                                            RDFS.subClassOf.asNode(),
                                            Node.ANY)
                                    .forEachRemaining(above -> add(types, above.getObject()));
                        });
        return types;
    }

    private static void add(Set<String> types, Node type) {
        if (TYPES.contains(type)) {
            types.add(type.getURI().replaceFirst(".*[/#]", ""));
        }
    }

    /** Whether an article names an entity, before any merge. */
    boolean isNamedIn(String entity, String article) {
        Node graph = iris.graphOf(node(article));
        return new Originals(data, iris).isOriginal(graph)
                ? data.contains(graph, node(entity), Node.ANY, Node.ANY)
                        || data.contains(graph, Node.ANY, Node.ANY, node(entity))
                : nodes(article).contains(node(entity));
    }

    /** Entities of a group that an article names, before any merge, sorted. */
    Set<String> namedIn(Set<String> group, String article) {
        Set<Node> nodes = nodes(article);
        return group.stream()
                .filter(it -> nodes.contains(node(it)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Node> nodes(String article) {
        Set<Node> nodes = new HashSet<>();
        for (Triple triple : new Originals(data, iris).of(iris.graphOf(node(article)))) {
            nodes.add(triple.getSubject());
            nodes.add(triple.getObject());
        }
        return nodes;
    }

    /** Whether anything is said of or with an entity. */
    boolean isUsed(String entity) {
        return data.contains(Node.ANY, node(entity), Node.ANY, Node.ANY)
                || data.contains(Node.ANY, Node.ANY, Node.ANY, node(entity));
    }

    /** Whether the store has an article. */
    boolean hasArticle(String article) {
        return data.contains(iris.graphOf(node(article)), Node.ANY, Node.ANY, Node.ANY);
    }

    /** What people call a thing: the last part of its IRI. */
    static String shown(String thing) {
        return thing.substring(thing.lastIndexOf('/') + 1);
    }

    /** The same of two. */
    static String shown(Pair pair) {
        return shown(pair.first()) + " and " + shown(pair.second());
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
