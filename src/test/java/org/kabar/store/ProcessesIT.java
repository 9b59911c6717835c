package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                    .hasMessageContaining("process " + other.pid())
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
        }
    }
}
