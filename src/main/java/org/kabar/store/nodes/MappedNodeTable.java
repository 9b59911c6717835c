package org.kabar.store.nodes;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableWrapper;
import org.apache.thrift.TException;
import org.apache.thrift.transport.TMemoryInputTransport;

/**
 * A node table that reads what was committed from memory-mapped pages, and leaves all else to the
 * table of TDB2 below it: writing, finding the identifier of a term, and reading what the
 * transaction under way has added.
 *
 * <p>TDB2 only ever appends to the file of a node table; what an aborted transaction appended,
 * which is cut off again, stands behind what was committed. Threads may share it.
 */
final class MappedNodeTable extends NodeTableWrapper implements TransactionListener {

    /** Nearly all terms of news are shorter, as they stand in the file. */
    private static final int USUAL = 1 << 10;

    /** The mapping is made anew when the file has grown by this part of it. */
    private static final int GROWTH = 16;

    private final Path file;
    private final AppendPosition position;
    private volatile MappedNodeFile mapped;

    /**
     * Over the table of a database in which no transaction is under way.
     *
     * @param file where that table keeps its terms
     * @param position where in the file it appends
     * @throws java.io.UncheckedIOException if the file cannot be mapped
     */
    MappedNodeTable(NodeTable below, Path file, AppendPosition position) {
        super(below);
        this.file = file;
        this.position = position;
        this.mapped = MappedNodeFile.of(file);
    }

    @Override
    public NodeId getAllocateNodeId(Node node) {
        position.mend();
        return super.getAllocateNodeId(node);
    }

    @Override
    public List<NodeId> bulkNodeToNodeId(List<Node> nodes, boolean withAllocation) {
        if (withAllocation) {
            position.mend();
        }
        return super.bulkNodeToNodeId(nodes, withAllocation);
    }

    @Override
    public Node getNodeForNodeId(NodeId id) {
        MappedNodeFile committed = mapped;
        if (!id.isPtr() || id.getPtrLocation() >= committed.length()) {
            return super.getNodeForNodeId(id);
        }
        return read(committed, id.getPtrLocation());
    }

    @Override
    public List<Node> bulkNodeIdToNode(List<NodeId> ids) {
        return ids.stream().map(this::getNodeForNodeId).toList();
    }

    private static Node read(MappedNodeFile committed, long position) {
        int most = USUAL;
        byte[] bytes = committed.bytes(position, most);
        while (true) {
            try {
                return term(bytes);
            } catch (TException cut) {
                if (bytes.length < most) {
                    throw new TDBException("no term at " + position + " of the node file", cut);
                }
                most = (int) Math.min(Integer.MAX_VALUE - 8, 16L * most);
                bytes = committed.bytes(position, most);
            }
        }
    }

    private static Node term(byte[] bytes) throws TException {
        RDF_Term term = new RDF_Term();
        term.read(TRDF.protocol(new TMemoryInputTransport(bytes)));
        return ThriftConvert.convert(term);
    }

    /** Takes in what a transaction has committed, while no other can write. */
    @Override
    public void notifyCommitFinish(Transaction transaction) {
        if (transaction.isWriteTxn()) {
            long length = file.toFile().length();
            if (length - mapped.length() > mapped.length() / GROWTH) {
                mapped = MappedNodeFile.of(file);
            }
        }
    }
}
