package org.kabar.store.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kabar.map.News;
import org.kabar.map.profile.NameGathering;
import org.kabar.model.EntityProfile;

/**
 * Reads what all articles of a store call an entity, before any merge. The statements of the store
 * tell it, but for articles in which a merge or a split has replaced this one, or another by it;
 * only these are read as they were.
 *
 * @param data the store
 * @param articles its articles
 */
record StoredNames(DatasetGraph data, StoredArticles articles) {

    private static final List<Node> NAMES =
            List.of(RDF.type.asNode(), RDFS.label.asNode(), SKOS.altLabel.asNode());

    /** The names of an entity that the authority lacks; empty if no article names it. */
    Optional<EntityProfile> of(String key) {
        Node entity = articles.entity(key);
        Set<String> rewritten = rewritten(entity);
        NameGathering gathering = new NameGathering(key);
        NAMES.stream()
                .flatMap(property -> data.stream(Node.ANY, entity, property, Node.ANY))
                .filter(quad -> !rewritten.contains(quad.getGraph().getURI()))
                .forEach(quad -> gathering.add(quad.asTriple()));
        rewritten.forEach(graph -> gathering.add(articles.facts(graph).entity(key)));
        return gathering.profile();
    }

    /** The graphs in which another one stands for an entity, or it for others. */
    private Set<String> rewritten(Node entity) {
        Set<String> graphs = new HashSet<>();
        Set<Node> seen = new HashSet<>();
        List<Node> todo = new ArrayList<>(List.of(entity));
        while (!todo.isEmpty()) {
            Node other = todo.removeLast();
            if (seen.add(other)) {
                graphs.addAll(articles.before(other));
                merged(other).forEach(todo::add);
                split(other).forEach(todo::add);
            }
        }
        return graphs;
    }

    private Stream<Node> merged(Node into) {
        return data.stream(Node.ANY, Node.ANY, News.mergedInto, into).map(Quad::getSubject);
    }

    /** Those that an entity was split from. */
    private Stream<Node> split(Node into) {
        return data.stream(Node.ANY, Node.ANY, News.splitInto, into)
                .flatMap(it -> data.stream(Node.ANY, it.getSubject(), News.concerns, Node.ANY))
                .map(Quad::getObject);
    }
}
