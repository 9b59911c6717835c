package org.kabar.store.bulk;

import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/** Writes B+trees of TDB2 from sorted records, packed. */
final class IndexFile {

    private IndexFile() {}

    /** Writes an index of statements that has none yet. Any thread may do so. */
    static void write(TupleIndex index, Iterator<Record> records) {
        CoLib.executeWrite(index, () -> pack(LoaderOps.idxBTree(index), records));
    }

    /**
     * Writes a tree that has no records yet; to be called inside a transaction on it.
     *
     * @param records in their order
     */
    static void pack(BPlusTree tree, Iterator<Record> records) {
        RecordFactory factory = tree.getRecordFactory();
        BPlusTreeRewriter.packIntoBPlusTree(
                records,
                tree.getParams(),
                factory,
                tree.getStateManager().getBufferChannel(),
                tree.getNodeManager().getBlockMgr(),
                tree.getRecordsMgr().getBlockMgr());
    }
}
