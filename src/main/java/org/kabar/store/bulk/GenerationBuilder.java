package org.kabar.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.solver.stats.StatsResults;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.kabar.store.bulk.EncodedBlock.PendingTerm;

/**
 * Builds one generation of a database, in a folder that nobody else uses. Terms and statements are
 * given by one thread; what it makes is written when all are there.
 */
public final class GenerationBuilder implements AutoCloseable {

    private static final long BYTES_PER_KEY = 8;
    private static final String SCRATCH = "scratch";

    private final Path folder;
    private final Location location;
    private final DatasetGraphTDB dataset;
    private final NodeTable nodeTable;
    private final Transaction nodesAtWork;
    private final NodeFile nodes;
    private final TermDictionary dictionary;
    private final StatementTable quads;
    private final StatementTable triples;

    /**
     * Begins a generation.
     *
     * @param folder of the generation; it must not be there
     * @param memory how much may be in memory at a time
     */
    public GenerationBuilder(Path folder, MemoryBudget memory) {
        this(folder, memory.dictionary(), memory.statements());
    }

    /** The same, with the bytes that the dictionary and the statements may take. */
    GenerationBuilder(Path folder, long dictionary, long statements) {
        this.folder = folder;
        this.location = Location.create(folder.toString());
        try {
            Files.createDirectories(folder.resolve(SCRATCH));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.dataset = StoreConnection.connectCreate(location).getDatasetGraphTDB();
        this.nodeTable = dataset.getQuadTable().getNodeTupleTable().getNodeTable();
        TransactionCoordinator coordinator = CoLib.newCoordinator();
        CoLib.add(coordinator, nodeTable);
        CoLib.start(coordinator);
        this.nodesAtWork = coordinator.begin(TxnType.WRITE);
        NodeTableTRDF table = (NodeTableTRDF) nodeTable.baseNodeTable();
        this.nodes = new NodeFile(table.getData(), folder.resolve(SCRATCH));
        this.quads = table(IndexOrder.OF_QUADS, statements);
        this.triples = table(IndexOrder.OF_TRIPLES, statements);
        this.dictionary = new TermDictionary(dictionary);
    }

    private StatementTable table(List<IndexOrder> orders, long memory) {
        return new StatementTable(orders, nodes, folder.resolve(SCRATCH), memory);
    }

    /**
     * What was built.
     *
     * @param quads different statements in named graphs
     * @param triples different statements in the default graph
     * @param given statements that were given
     * @param terms terms in the node file
     * @param statistics for TDB2's optimizer: of the union of the named graphs, or of the default
     *     graph where there is no other
     */
    public record Built(long quads, long triples, long given, long terms, StatsResults statistics) {

        /** Different statements. */
        public long statements() {
            return quads + triples;
        }

        /** Statements that were given more than once. */
        public long repeated() {
            return given - statements();
        }
    }

    /** The terms by their written forms. */
    TermDictionary dictionary() {
        return dictionary;
    }

    /** The identifier of a term that the dictionary did not have, which has it then. */
    int intern(byte[] bytes, int offset, int length, long hash, EncodedTerm term) {
        int id = nodes.id(term);
        dictionary.add(bytes, offset, length, hash, id);
        return id;
    }

    /** The identifiers of terms that the dictionary did not have when they were looked for. */
    int[] settle(List<PendingTerm> pending) {
        int[] ids = new int[pending.size()];
        for (int i = 0; i < ids.length; i++) {
            PendingTerm term = pending.get(i);
            int known = dictionary.find(term.bytes(), term.offset(), term.length(), term.hash());
            ids[i] =
                    known != TermIds.ABSENT
                            ? known
                            : intern(
                                    term.bytes(),
                                    term.offset(),
                                    term.length(),
                                    term.hash(),
                                    term.term());
        }
        return ids;
    }

    /** The terms of the build. */
    NodeFile nodes() {
        return nodes;
    }

    /** Adds a statement; the graph may be {@link TermIds#NONE}. */
    void add(int graph, int subject, int predicate, int object) {
        if (graph == TermIds.NONE) {
            triples.tuples().add(subject, predicate, object);
            triples.added();
        } else {
            quads.tuples().add(graph, subject, predicate, object);
            quads.added();
        }
    }

    /** About how many bytes {@link #finish} is going to write. */
    public long bytesToWrite() {
        return (quads.given() * BYTES_PER_KEY * 4L * 6
                        + triples.given() * BYTES_PER_KEY * 3L * 3
                        + nodes.terms() * BYTES_PER_KEY * 3L)
                / 10
                * 11;
    }

    /** How many statements were given so far, repetitions among them. */
    public long given() {
        return quads.given() + triples.given();
    }

    /**
     * Writes all of it to the disk.
     *
     * @param prefixes for namespaces, as the database keeps them
     * @throws BulkException if it could not be written
     */
    public Built finish(Map<String, String> prefixes) {
        long given = given();
        dictionary.clear();
        writeTerms();
        PredicateCounts ofQuads = dataset.calculateRead(() -> new PredicateCounts(nodeTable));
        PredicateCounts ofTriples = dataset.calculateRead(() -> new PredicateCounts(nodeTable));
        long written = quads.write(dataset, ofQuads);
        long inDefault = triples.write(dataset, ofTriples);
        dataset.executeWrite(() -> prefixes.forEach(dataset.prefixes()::add));
        StatsResults statistics =
                dataset.calculateRead((written > 0 ? ofQuads : ofTriples)::results);
        return new Built(written, inDefault, given, nodes.terms(), statistics);
    }

    /** Writes the index of the terms, and sorts meanwhile. */
    private void writeTerms() {
        nodes.flush();
        StatementTable most = quads.given() > 0 ? quads : triples;
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<?> sorting = beside.submit(most::sort);
            IndexFile.pack(LoaderOps.ntBPTree(nodeTable), nodes.records());
            nodesAtWork.commit();
            nodesAtWork.end();
            StatementTable.done(sorting);
        }
    }

    /** Gives up what is open; of a generation that is not finished, nothing may be used. */
    @Override
    public void close() {
        nodes.close();
        StoreConnection.internalExpel(location, true);
        try (Stream<Path> inside = Files.walk(folder.resolve(SCRATCH))) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
