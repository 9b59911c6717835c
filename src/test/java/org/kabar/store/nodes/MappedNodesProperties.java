package org.kabar.store.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.apache.commons.io.file.PathUtils;
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

    private Path folder;
    private DatasetGraph dataset;

    @BeforeTry
    void open() {
        try {
            folder = Files.createTempDirectory("kabar-nodes");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        connect();
    }

    private void connect() {
        dataset =
                DatabaseConnection.connectCreate(
                                Location.create(folder.toString()),
                                StoreParams.builder(StoreParams.getDftStoreParams())
                                        .node2NodeIdCacheSize(HARDLY_ANY)
                                        .nodeId2NodeCacheSize(HARDLY_ANY)
                                        .build())
                        .getDatasetGraph();
        MappedNodes.putInto(dataset);
    }

    @AfterTry
    void close() throws IOException {
        TDBInternal.expel(dataset, true);
        PathUtils.deleteDirectory(folder);
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
    void whatWasCommittedIsRead(@ForAll("steps") List<Step> steps) {
        Set<Quad> expected = new HashSet<>();
        for (Step step : steps) {
            List<Quad> quads = step.texts().stream().map(MappedNodesProperties::quad).toList();
            dataset.begin(TxnType.WRITE);
            quads.forEach(dataset::add);
            assertThat(Iter.toSet(dataset.find())).containsAll(quads).containsAll(expected);
            if (step.kept()) {
                dataset.commit();
                expected.addAll(quads);
            } else {
                dataset.abort();
            }
            dataset.end();
            assertThat(read()).isEqualTo(expected);
        }
        TDBInternal.expel(dataset, true);
        connect();
        assertThat(read()).isEqualTo(expected);
    }

    @Example
    void theTableStandsBelowTheCacheAndGivesWayForACompaction() {
        assertThat(belowTheCache()).isInstanceOf(MappedNodeTable.class);
        dataset.executeWrite(() -> dataset.add(quad("sebelum")));
        MappedNodes.takeOutOf(dataset);
        assertThat(belowTheCache()).isNotInstanceOf(MappedNodeTable.class);
        DatabaseMgr.compact(dataset, true);
        assertThat(read()).containsExactly(quad("sebelum"));
    }

    @Example
    void manyReadAtOnceWhileOneWrites() throws Exception {
        dataset.executeWrite(() -> addAll(0));
        try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
            Callable<Integer> reading =
                    () -> {
                        int least = Integer.MAX_VALUE;
                        for (int i = 0; i < 40; i++) {
                            least = Math.min(least, read().size());
                        }
                        return least;
                    };
            List<Future<Integer>> all = List.of(readers.submit(reading), readers.submit(reading));
            for (int round = 1; round < 20; round++) {
                int start = round * 100;
                dataset.executeWrite(() -> addAll(start));
            }
            for (Future<Integer> each : all) {
                assertThat(each.get()).isGreaterThanOrEqualTo(100);
            }
        }
        assertThat(read()).hasSize(2000);
    }

    private void addAll(int start) {
        for (int i = start; i < start + 100; i++) {
            dataset.add(quad("kalimat ke-" + i));
        }
    }

    private NodeTable belowTheCache() {
        return TDBInternal.requireStorage(dataset)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable()
                .wrapped()
                .wrapped();
    }

    private Set<Quad> read() {
        return dataset.calculateRead(() -> Iter.toSet(dataset.find()));
    }

    private static Quad quad(String text) {
        Node name = NodeFactory.createURI("https://contoh.id/" + text.hashCode());
        return Quad.create(name, name, name, NodeFactory.createLiteralLang(text, "id"));
    }
}
