package org.kabar.store.bulk;

import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.tdb2.solver.stats.StatsCollectorNodeId;
import org.apache.jena.tdb2.solver.stats.StatsResults;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.vocabulary.RDF;

/**
 * How often each predicate and each class occurs, counting a statement once in however many graphs
 * it is: what TDB2's optimizer wants to know. To be made and asked inside a transaction. Used by
 * one thread at a time.
 */
final class PredicateCounts {

    private final NodeId type;
    private final StatsCollectorNodeId collector;
    private long subject = -1;
    private long predicate = -1;
    private long object = -1;
    private NodeId counted = NodeId.NodeDoesNotExist;

    /**
     * Nothing counted yet.
     *
     * @param nodes the finished table of terms
     */
    PredicateCounts(NodeTable nodes) {
        this.type = nodes.getNodeIdForNode(RDF.type.asNode());
        this.collector = new StatsCollectorNodeId(nodes);
    }

    /** Counts the record of a statement; they come in the order of predicate, object, subject. */
    void count(Record record) {
        long nextPredicate = Keys.id(record.getKey(), 0);
        long nextObject = Keys.id(record.getKey(), 1);
        long nextSubject = Keys.id(record.getKey(), 2);
        if (nextSubject == subject && nextObject == object && nextPredicate == predicate) {
            return;
        }
        if (nextPredicate != predicate) {
            counted = id(nextPredicate);
        }
        predicate = nextPredicate;
        object = nextObject;
        subject = nextSubject;
        collector.record(counted, counted, counted, counted.equals(type) ? id(object) : counted);
    }

    private static NodeId id(long onDisk) {
        return NodeIdFactory.get(Keys.bytes(onDisk));
    }

    /** What was counted. */
    StatsResults results() {
        return collector.results();
    }
}
