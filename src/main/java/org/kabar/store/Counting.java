package org.kabar.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.kabar.map.Iris;
import org.kabar.map.News;
import org.kabar.map.SharedGraph;
import org.kabar.model.EntityType;

/**
 * Counts what a store holds, by walking the indexes of TDB2: no term is read and nothing is kept in
 * memory. To be used inside a transaction.
 */
final class Counting {

    private static final int GRAPH = 0;
    private static final int SUBJECT = 1;

    private final NodeTupleTable quads;
    private final NodeTable nodes;
    private final Iris iris;
    private final NodeId authority;

    Counting(DatasetGraph dataset, Iris iris) {
        this.quads = TDBInternal.requireStorage(dataset).getQuadTable().getNodeTupleTable();
        this.nodes = quads.getNodeTable();
        this.iris = iris;
        this.authority = nodes.getNodeIdForNode(iris.sharedGraph(SharedGraph.AUTHORITY));
    }

    Summary summary() {
        SequencedMap<String, Long> entities = new LinkedHashMap<>();
        for (EntityType type : EntityType.values()) {
            entities.put(type.label(), ofClass(News.classOf(type)));
        }
        return new Summary(
                ofClass(News.Article),
                entities,
                ofClass(News.Office),
                ofClass(News.Event),
                ofClass(News.Assertion),
                ofClass(News.Quotation),
                subjects(find(null, News.begin, null)),
                quadsOfArticles());
    }

    private long quadsOfArticles() {
        long all = quads.size();
        for (SharedGraph shared : SharedGraph.values()) {
            all -= Iter.count(find(iris.sharedGraph(shared), null, null));
        }
        return all;
    }

    /** The things of a class that a graph other than the authority says to be of it. */
    private long ofClass(Node type) {
        return subjects(
                Iter.filter(
                        find(null, RDF.type.asNode(), type),
                        quad -> !quad.get(GRAPH).equals(authority)));
    }

    /**
     * How many subjects there are, if those that are the same follow each other. They do where
     * predicate and object are given, since the index is sorted by predicate, object, subject and
     * graph; and where each subject has a single object.
     */
    private static long subjects(Iterator<Tuple<NodeId>> sorted) {
        return Iter.count(Iter.distinctAdjacent(Iter.map(sorted, quad -> quad.get(SUBJECT))));
    }

    private Iterator<Tuple<NodeId>> find(
            @Nullable Node graph, @Nullable Node predicate, @Nullable Node object) {
        return quads.find(id(graph), null, id(predicate), id(object));
    }

    /** Null, which stands for any, or what no quad has where the store does not know the term. */
    private @Nullable NodeId id(@Nullable Node term) {
        return term == null ? null : nodes.getNodeIdForNode(term);
    }
}
