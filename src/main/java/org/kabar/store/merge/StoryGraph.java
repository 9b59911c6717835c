package org.kabar.store.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.kabar.map.Iris;
import org.kabar.map.Literals;
import org.kabar.map.News;
import org.kabar.map.SharedGraph;

/** The graph of stories, which follows from articles and decisions. To be used in a transaction. */
public final class StoryGraph {

    private final Iris iris;

    /** That of a store with these IRIs. */
    public StoryGraph(Iris iris) {
        this.iris = iris;
    }

    /** Whether there is no story. */
    public boolean isEmpty(DatasetGraph data) {
        return graph(data).isEmpty();
    }

    /** The IRIs of those of whom there are stories with events that no article tells any more. */
    public Set<String> outdated(DatasetGraph data) {
        Set<String> principals = new TreeSet<>();
        graph(data)
                .find(Node.ANY, SchemaDO.superEvent.asNode(), Node.ANY)
                .forEachRemaining(
                        part -> {
                            Node event = part.getSubject();
                            if (!data.contains(Node.ANY, Node.ANY, News.reports, event)) {
                                principals.addAll(principals(data, part.getObject()));
                            }
                        });
        return principals;
    }

    private List<String> principals(DatasetGraph data, Node story) {
        return graph(data).stream(story, SchemaDO.about.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getURI())
                .toList();
    }

    /**
     * Takes events that no article tells any more out of the stories, and with them stories of
     * which less than two events are left.
     *
     * @return those of whom these were told
     */
    public Set<String> forget(DatasetGraph data, Collection<Node> events) {
        Graph graph = graph(data);
        Set<String> principals = new TreeSet<>();
        for (Node event : events) {
            List<Triple> parts = graph.find(event, SchemaDO.superEvent.asNode(), Node.ANY).toList();
            if (!parts.isEmpty() && !data.contains(Node.ANY, Node.ANY, News.reports, event)) {
                for (Triple part : parts) {
                    principals.addAll(principals(data, part.getObject()));
                    graph.delete(part);
                    dissolve(graph, part.getObject());
                }
            }
        }
        return principals;
    }

    private static void dissolve(Graph graph, Node story) {
        if (graph.find(Node.ANY, SchemaDO.superEvent.asNode(), story).toList().size() < 2) {
            of(graph, story).forEach(graph::delete);
        }
    }

    /** Puts stories in the place of earlier ones; what stays the same is not touched. */
    public void write(DatasetGraph data, Retelling retelling) {
        Graph graph = graph(data);
        Set<Triple> present = new HashSet<>();
        for (String principal : retelling.principals()) {
            graph.find(Node.ANY, SchemaDO.about.asNode(), NodeFactory.createURI(principal))
                    .mapWith(Triple::getSubject)
                    .toList()
                    .forEach(story -> present.addAll(of(graph, story)));
        }
        Set<Triple> wanted = new HashSet<>();
        retelling.stories().forEach(story -> wanted.addAll(triples(story)));
        present.stream().filter(it -> !wanted.contains(it)).forEach(graph::delete);
        wanted.stream().filter(it -> !present.contains(it)).forEach(graph::add);
    }

    private static List<Triple> of(Graph graph, Node story) {
        List<Triple> triples = graph.find(story, Node.ANY, Node.ANY).toList();
        triples.addAll(graph.find(Node.ANY, SchemaDO.superEvent.asNode(), story).toList());
        return triples;
    }

    private List<Triple> triples(ToldStory story) {
        Node node = iris.story(story.key());
        String days =
                story.start().equals(story.end())
                        ? story.start().toString()
                        : story.start() + " – " + story.end();
        List<Triple> triples =
                new ArrayList<>(
                        List.of(
                                Triple.create(node, RDF.type.asNode(), News.Story),
                                label(node, "Perjalanan " + story.name() + ", " + days, "id"),
                                label(node, "Journey of " + story.name() + ", " + days, "en"),
                                Triple.create(
                                        node,
                                        SchemaDO.about.asNode(),
                                        NodeFactory.createURI(story.principal())),
                                Triple.create(
                                        node,
                                        SchemaDO.startDate.asNode(),
                                        Literals.day(story.start())),
                                Triple.create(
                                        node,
                                        SchemaDO.endDate.asNode(),
                                        Literals.day(story.end()))));
        story.events()
                .forEach(
                        event ->
                                triples.add(
                                        Triple.create(
                                                NodeFactory.createURI(event),
                                                SchemaDO.superEvent.asNode(),
                                                node)));
        return triples;
    }

    private static Triple label(Node node, String words, String language) {
        return Triple.create(
                node, RDFS.label.asNode(), NodeFactory.createLiteralLang(words, language));
    }

    private Graph graph(DatasetGraph data) {
        return data.getGraph(iris.sharedGraph(SharedGraph.STORIES));
    }
}
