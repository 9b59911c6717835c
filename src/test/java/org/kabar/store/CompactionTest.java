package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compaction changes no data, and one that is cut off anywhere ends one way or the other. */
class CompactionTest {

    @TempDir private Path folder;
    private Path database;
    private List<String> before = List.of();

    @BeforeEach
    void fill() {
        database = folder.resolve("tdb2");
        Stores.fill(folder, 3);
        before = Stores.dump(folder);
    }

    @Test
    void theDataStayAndTheOldGenerationGoes() {
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            Compacted compacted = store.compact();
            assertThat(compacted.after()).isPositive();
            assertThat(Generation.all(database))
                    .extracting(Generation::name)
                    .containsExactly("Data-0002");
            assertThat(Stores.dump(store)).isEqualTo(before);
            store.put(List.of(Stores.article("later")));
            assertThat(store.keys()).hasSize(4);
            store.compact();
            assertThat(store.answers().state().generation()).isEqualTo("Data-0003");
        }
        assertThat(folder.resolve("compaction.properties")).doesNotExist();
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            assertThat(store.keys()).hasSize(4);
            assertThat(store.notes()).isEmpty();
        }
    }

    @Test
    void theUnionOfGraphsIsStillTheDefaultGraphOfQueries() {
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            long events = store.answers().summary().events();
            store.compact();
            assertThat(store.answers().summary().events()).isEqualTo(events).isPositive();
        }
    }

    @Test
    void aHalfWrittenGenerationIsRemoved() throws Exception {
        copy(database.resolve("Data-0001"), database.resolve("Data-0002-tmp"));
        Files.delete(database.resolve("Data-0002-tmp/GSPO.dat"));
        copy(database.resolve("Data-0001"), database.resolve("old-Data-0000"));
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            assertThat(store.notes())
                    .anyMatch(note -> note.contains("Data-0002-tmp"))
                    .anyMatch(note -> note.contains("old-Data-0000"));
            assertThat(Stores.dump(store)).isEqualTo(before);
        }
        assertThat(Generation.debris(database)).isEmpty();
    }

    @Test
    void aWholeNewGenerationReplacesTheOldOneAfterACut() throws Exception {
        long quads = before.size();
        new Compaction("Data-0001", "Data-0002", quads).note(folder);
        copy(database.resolve("Data-0001"), database.resolve("Data-0002"));
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            assertThat(store.notes())
                    .singleElement()
                    .asString()
                    .contains("finished a compaction that was cut off");
            assertThat(store.answers().state().generation()).isEqualTo("Data-0002");
            assertThat(Stores.dump(store)).isEqualTo(before);
        }
        assertThat(Generation.all(database)).hasSize(1);
    }

    @Test
    void aNewGenerationThatIsDamagedOrSmallerGivesWayToTheOldOne() throws Exception {
        for (long quads : List.of((long) before.size() + 1, (long) before.size())) {
            new Compaction("Data-0001", "Data-0002", quads).note(folder);
            copy(database.resolve("Data-0001"), database.resolve("Data-0002"));
            if (quads == before.size()) {
                Files.write(database.resolve("Data-0002/GSPO.bpt"), new byte[] {1});
            }
            try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
                assertThat(store.notes()).singleElement().asString().contains("Data-0001 stays");
                assertThat(Stores.dump(store)).isEqualTo(before);
            }
            assertThat(Generation.all(database)).hasSize(1);
        }
    }

    @Test
    void wasteIsMeasuredAgainstTheLastFreshCopy() {
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            store.compact();
            StoreState fresh = store.answers().state();
            assertThat(fresh.wasted()).isLessThan(fresh.occupied() / 4);
            Generation generation = store.connection().generation();
            long quads = store.connection().quads();
            new GenerationNote(
                            OptionalLong.of(fresh.occupied() / 10),
                            OptionalLong.of(quads),
                            OptionalLong.empty())
                    .write(generation);
            assertThat(store.answers().state().wasted()).isGreaterThan(fresh.occupied() / 2);
            assertThat(new Waste(900 << 20, 300 << 20).isWorthCompacting()).isTrue();
            assertThat(new Waste(500 << 20, 300 << 20).isWorthCompacting()).isFalse();
            assertThat(new Waste(90 << 20, 3 << 20).isWorthCompacting()).isFalse();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            files.forEach(
                    file -> {
                        try {
                            Files.copy(file, to.resolve(file.getFileName().toString()));
                        } catch (IOException failure) {
                            throw new UncheckedIOException(failure);
                        }
                    });
        }
    }
}
