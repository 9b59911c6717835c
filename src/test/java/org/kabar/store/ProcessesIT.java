package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.Reference;
import org.kabar.store.merge.Decider;
import org.kabar.store.merge.Decision;

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
            assertThat(store.answers().audit(finding -> {}).violations()).isZero();
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

    @Test
    void aMergeThatIsKilledAnywhereIsMadeInAllArticlesOrInNone() throws Exception {
        Set<List<String>> states = new HashSet<>();
        try (NewsStore store = Stores.open(folder)) {
            store.put(IntStream.range(0, 300).mapToObj(i -> Namesakes.article(i, i % 6)).toList());
            states.add(articles(store));
        }
        Random random = new Random(11);
        for (int kill = 0; kill < 5; kill++) {
            Process other = OtherProcess.start(folder, "merge");
            try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
                assertThat(said.readLine()).isEqualTo("open");
                assertThat(said.readLine()).startsWith("merged");
                other.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
                other.destroyForcibly();
                other.waitFor();
            }
            try (NewsStore store = NewsStore.openExisting(folder, REFERENCE)) {
                assertThat(store.answers().audit(finding -> {}).violations()).isZero();
                List<Decision> left = store.merging().decisions().inForce();
                assertThat(left.size()).isIn(0, 2);
                states.add(articles(store));
                store.merging()
                        .undo(
                                left.stream().map(Decision::number).toList(),
                                Decider.PERSON,
                                any -> {});
                states.add(articles(store));
            }
        }
        assertThat(states).hasSizeBetween(1, 2);
    }

    /** What the articles say, sorted. */
    private static List<String> articles(NewsStore store) {
        return Stores.dump(store).stream().filter(line -> line.contains("/graph/")).toList();
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
            assertThat(store.answers().audit(finding -> {}).violations()).isZero();
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
