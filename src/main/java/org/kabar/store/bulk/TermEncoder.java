package org.kabar.store.bulk;

import java.nio.ByteBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.thrift.TException;
import org.apache.thrift.TSerializer;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.transport.TTransportException;
import org.jspecify.annotations.Nullable;

/** Encodes terms as TDB2's node table does. Used by one thread. */
final class TermEncoder {

    /**
     * As words, not as numbers, since Jena's encoding of numbers cuts those that are too large for
     * 64 bits; both are read back alike.
     */
    private static final boolean WITHOUT_VALUES = false;

    private final TSerializer serializer;
    private final Hash hash = new Hash(SystemTDB.LenNodeHash);

    TermEncoder() {
        try {
            serializer = new TSerializer(new TCompactProtocol.Factory());
        } catch (TTransportException impossible) {
            throw new IllegalStateException("memory cannot be opened", impossible);
        }
    }

    /** Encodes a term. */
    EncodedTerm encode(Node node) {
        @Nullable NodeId inline = NodeId.inline(node);
        if (inline != null) {
            byte[] bytes = new byte[NodeId.SIZE];
            NodeIdFactory.set(inline, bytes);
            return new EncodedTerm.Inline(ByteBuffer.wrap(bytes).getLong());
        }
        return stored(node);
    }

    /** Encodes a term whose value does not fit into an identifier. */
    EncodedTerm.Stored stored(Node node) {
        NodeLib.setHash(hash, node);
        ByteBuffer halves = ByteBuffer.wrap(hash.getBytes());
        try {
            return new EncodedTerm.Stored(
                    halves.getLong(),
                    halves.getLong(),
                    serializer.serialize(ThriftConvert.convert(node, WITHOUT_VALUES)));
        } catch (TException impossible) {
            throw new IllegalStateException("cannot encode " + node, impossible);
        }
    }
}
