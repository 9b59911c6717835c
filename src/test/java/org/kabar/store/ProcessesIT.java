package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.Reference;

/** One process has a store at a time, and one that is killed leaves whole batches behind. */
class ProcessesIT {

    private static final Reference REFERENCE = SmallReference.load();

    @TempDir private Path folder;

    @Test
    void aStoreInUseNamesTheProcessThatHasItAndIsFreeAfterwards() throws Exception {
        Process other = OtherProcess.start(folder, "hold");
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> NewsStore.openExisting(folder, REFERENCE))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("process " + other.pid() + " (kabar ")
                    .hasMessageContaining("--endpoint")
                    .hasMessageContaining(folder.toString());
            other.getOutputStream().close();
            assertThat(other.waitFor()).isZero();
            try (NewsStore store = NewsStore.openExisting(folder, REFERENCE)) {
                assertThat(store.keys()).isEmpty();
            }
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aProcessOfJenaThatHasTheDatabaseIsNamedAndRespected() throws Exception {
        Stores.fill(folder, 1);
        Process other = OtherProcess.start(folder, "jena");
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> NewsStore.openExisting(folder, REFERENCE))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("process " + other.pid())
                    .hasMessageContaining("java");
            assertThat(Checkup.of(folder, REFERENCE))
                    .filteredOn(check -> check.name().equals("lock"))
                    .noneMatch(Checkup.Check::isWell);
        } finally {
            other.destroyForcibly();
        }
        other.waitFor();
        try (NewsStore store = NewsStore.openExisting(folder, REFERENCE)) {
            assertThat(store.keys()).hasSize(1);
            assertThat(store.notes()).isEmpty();
        }
    }

    @Test
    void aCompactionThatIsKilledAnywhereLeavesAStoreThatOpensWithAllItsData() throws Exception {
        Stores.fill(folder, 200);
        List<String> before = Stores.dump(folder);
        Random random = new Random(7);
        for (int kill = 0; kill < 6; kill++) {
            Process other = OtherProcess.start(folder, "compact");
            try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
                assertThat(said.readLine()).isEqualTo("open");
                boolean ended = other.waitFor(50 + random.nextInt(1500), TimeUnit.MILLISECONDS);
                other.destroyForcibly();
                other.waitFor();
                assertThat(Stores.dump(folder)).as("killed, ended: %s", ended).isEqualTo(before);
            }
            assertThat(Generation.all(folder.resolve("tdb2"))).hasSize(1);
            assertThat(Generation.debris(folder.resolve("tdb2"))).isEmpty();
        }
        try (NewsStore store = NewsStore.openExisting(folder, REFERENCE)) {
            assertThat(store.audit(finding -> {}).violations()).isZero();
        }
    }

    @Test
    void aKilledLoadLeavesWholeBatchesAndAStoreThatOpens() throws Exception {
        for (int point = 1; point <= 3; point++) {
            Path store = folder.resolve("store" + point);
            Process other = OtherProcess.start(store, "load");
            List<String> said = new ArrayList<>();
            try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8)) {
                for (int i = 0; i <= point; i++) {
                    said.add(lines.readLine());
                }
                other.toHandle().destroyForcibly();
                lines.lines().forEach(said::add);
            }
            other.waitFor();
            assertWholeBatches(store, Integer.parseInt(said.getLast()));
        }
    }

    private static void assertWholeBatches(Path folder, int told) {
        try (NewsStore store = NewsStore.openExisting(folder, REFERENCE)) {
            assertThat(store.notes()).anyMatch(note -> note.contains("left open by process"));
            List<String> keys = store.keys();
            assertThat(keys.size()).isEven().isGreaterThanOrEqualTo(told);
            List<Long> sizes =
                    store.read(
                            data ->
                                    keys.stream()
                                            .map(store.iris()::graph)
                                            .map(name -> Graphs.triples(data, name).size())
                                            .map(Integer::longValue)
                                            .distinct()
                                            .toList());
            assertThat(sizes).hasSize(1);
            assertThat(store.audit(finding -> {}).violations()).isZero();
            boolean beyond =
                    store.read(
                            data ->
                                    data.contains(
                                            store.iris().graph("a" + keys.size()),
                                            Node.ANY,
                                            Node.ANY,
                                            Node.ANY));
            assertThat(beyond).isFalse();
            assertThat(Stores.hits(store, "gubernur"))
                    .isEqualTo(Stores.scan(store, "Gubernur"))
                    .hasSize(2 * keys.size());
            assertThat(store.connection().index().condition().isSound()).isTrue();
        }
    }
}
