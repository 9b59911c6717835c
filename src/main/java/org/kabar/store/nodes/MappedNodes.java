package org.kabar.store.nodes;

import java.nio.file.Path;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TableBase;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableCache;
import org.apache.jena.tdb2.store.nodetable.NodeTableInline;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Puts a node table that reads from memory-mapped pages into an open database, in the place of that
 * of TDB2, and takes it out again. Files, indexes and transactions stay those of TDB2.
 */
public final class MappedNodes {

    private MappedNodes() {}

    /**
     * From now on, terms are read from memory-mapped pages. A database whose settings switch its
     * caches of terms off stays as it is.
     *
     * @param dataset a TDB2 database that was just opened, without a transaction
     * @throws java.io.UncheckedIOException if its file of terms cannot be mapped
     */
    public static void putInto(DatasetGraph dataset) {
        DatasetGraphTDB plain = TDBInternal.requireStorage(dataset);
        NodeTable inline = plain.getQuadTable().getNodeTupleTable().getNodeTable();
        if (inline.wrapped() instanceof NodeTableCache cache
                && cache.wrapped() instanceof NodeTableTRDF table) {
            AppendPosition position = new AppendPosition(table.getData(), file(plain));
            MappedNodeTable mapped = new MappedNodeTable(table, file(plain), position);
            NodeTable cached = NodeTableCache.create(mapped, plain.getStoreParams());
            TransactionCoordinator coordinator = plain.getTxnSystem().getTxnMgr();
            coordinator.modifyConfig(
                    () -> {
                        coordinator.removeListener(cache);
                        coordinator.addListener((NodeTableCache) cached);
                        coordinator.addListener(mapped);
                        coordinator.addListener(position);
                    });
            TDBInternal.getDatabaseContainer(dataset)
                    .set(over(plain, NodeTableInline.create(cached)));
        }
    }

    private static Path file(DatasetGraphTDB plain) {
        String name = plain.getStoreParams().getNodeTableBaseName() + "-data";
        return Path.of(plain.getLocation().getPath(name, Names.extObjNodeData));
    }

    private static DatasetGraphTDB over(DatasetGraphTDB plain, NodeTable nodes) {
        StorageTDB storage =
                new StorageTDB(
                        plain.getTxnSystem(),
                        new TripleTable(indexes(plain.getTripleTable()), nodes),
                        new QuadTable(indexes(plain.getQuadTable()), nodes));
        DatasetGraphTDB over =
                new DatasetGraphTDB(
                        plain.getLocation(),
                        plain.getStoreParams(),
                        plain.getReorderTransform(),
                        storage,
                        (StoragePrefixesTDB) plain.getStoragePrefixes(),
                        plain.getTxnSystem());
        over.getContext().putAll(plain.getContext());
        return over;
    }

    private static TupleIndex[] indexes(TableBase table) {
        return table.getNodeTupleTable().getTupleTable().getIndexes();
    }

    /**
     * Puts TDB2's own node table back, as a compaction by TDB2 wants it; for a database that is
     * closed or opened anew afterwards.
     *
     * @param dataset a TDB2 database without a transaction
     */
    public static void takeOutOf(DatasetGraph dataset) {
        StoreConnection plain =
                StoreConnection.connectExisting(TDBInternal.requireStorage(dataset).getLocation());
        TDBInternal.getDatabaseContainer(dataset).set(plain.getDatasetGraphTDB());
    }
}
