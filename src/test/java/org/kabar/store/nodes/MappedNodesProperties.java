package org.kabar.store.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A database that reads its terms from mapped pages has the same statements as one of TDB2. */
class MappedNodesProperties {

    /** Terms in the cache: so few that nearly all are read from the file. */
    private static final int HARDLY_ANY = 2;

    /** A database in a folder of its own. */
    private static final class Database implements AutoCloseable {

        private final Path folder;
        private DatasetGraph data;

        Database() throws IOException {
            this.folder = Files.createTempDirectory("kabar-nodes");
            this.data = connect(folder);
        }

        void reopen() {
            TDBInternal.expel(data, true);
            data = connect(folder);
        }

        Set<Quad> read() {
            return data.calculateRead(() -> Iter.toSet(data.find()));
        }

        void addAll(int start) {
            data.executeWrite(
                    () -> {
                        for (int i = start; i < start + 100; i++) {
                            data.add(quad("kalimat ke-" + i));
                        }
                    });
        }

        NodeTable belowTheCache() {
            return TDBInternal.requireStorage(data)
                    .getQuadTable()
                    .getNodeTupleTable()
                    .getNodeTable()
                    .wrapped()
                    .wrapped();
        }

        @Override
        public void close() {
            TDBInternal.expel(data, true);
            IO.deleteAll(folder);
        }
    }

    private static DatasetGraph connect(Path folder) {
        DatasetGraph data =
                DatabaseConnection.connectCreate(
                                Location.create(folder.toString()),
                                StoreParams.builder("few", StoreParams.getDftStoreParams())
                                        .node2NodeIdCacheSize(HARDLY_ANY)
                                        .nodeId2NodeCacheSize(HARDLY_ANY)
                                        .build())
                        .getDatasetGraph();
        MappedNodes.putInto(data);
        return data;
    }

    /**
     * What one transaction does.
     *
     * @param texts the literals that it adds
     * @param kept whether it commits
     */
    record Step(List<String> texts, boolean kept) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> text =
                Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(20),
                        Arbitraries.integers().between(900, 70_000).map("panjang "::repeat));
        return Combinators.combine(text.list().ofMaxSize(12), Arbitraries.of(true, true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 60)
    void whatWasCommittedIsRead(@ForAll("steps") List<Step> steps) throws IOException {
        Set<Quad> expected = new HashSet<>();
        try (Database database = new Database()) {
            for (Step step : steps) {
                take(step, database.data, expected);
                assertThat(database.read()).isEqualTo(expected);
            }
            database.reopen();
            assertThat(database.read()).isEqualTo(expected);
        }
    }

    private static void take(Step step, DatasetGraph data, Set<Quad> expected) {
        List<Quad> quads = step.texts().stream().map(MappedNodesProperties::quad).toList();
        data.begin(TxnType.WRITE);
        quads.forEach(data::add);
        assertThat(Iter.toSet(data.find())).containsAll(quads).containsAll(expected);
        if (step.kept()) {
            data.commit();
            expected.addAll(quads);
        } else {
            data.abort();
        }
        data.end();
    }

    @Example
    void theTableStandsBelowTheCacheAndGivesWayForACompaction() throws IOException {
        try (Database database = new Database()) {
            assertThat(database.belowTheCache()).isInstanceOf(MappedNodeTable.class);
            database.data.executeWrite(() -> database.data.add(quad("sebelum")));
            MappedNodes.takeOutOf(database.data);
            assertThat(database.belowTheCache()).isNotInstanceOf(MappedNodeTable.class);
            DatabaseMgr.compact(database.data, true);
            assertThat(database.read()).containsExactly(quad("sebelum"));
        }
    }

    @Example
    void manyReadAtOnceWhileOneWrites() throws Exception {
        try (Database database = new Database();
                ExecutorService readers = Executors.newFixedThreadPool(3)) {
            database.addAll(0);
            Callable<Integer> reading = () -> leastOf(database);
            List<Future<Integer>> all = List.of(readers.submit(reading), readers.submit(reading));
            for (int round = 1; round < 20; round++) {
                database.addAll(round * 100);
            }
            for (Future<Integer> each : all) {
                assertThat(each.get()).isGreaterThanOrEqualTo(100);
            }
            assertThat(database.read()).hasSize(2000);
        }
    }

    private static int leastOf(Database database) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < 40; i++) {
            least = Math.min(least, database.read().size());
        }
        return least;
    }

    private static Quad quad(String text) {
        Node name = NodeFactory.createURI("https://contoh.id/" + text.hashCode());
        return Quad.create(name, name, name, NodeFactory.createLiteralLang(text, "id"));
    }
}
