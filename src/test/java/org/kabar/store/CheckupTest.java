package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkup finds what is wrong, also with a store that does not open, and names a remedy. */
class CheckupTest {

    @TempDir private Path folder;

    @BeforeEach
    void fill() {
        try (NewsStore store = Stores.open(folder)) {
            store.put(List.of(Stores.article("satu")));
            store.tidy();
        }
    }

    @Test
    void aSoundStoreHasNoFindings() {
        List<Checkup.Check> checks = checks();
        assertThat(checks).allMatch(Checkup.Check::isWell);
        assertThat(checks)
                .extracting(Checkup.Check::name)
                .containsExactly(
                        "java",
                        "folder",
                        "layout",
                        "permission",
                        "disk",
                        "lock",
                        "database",
                        "generations",
                        "ledger",
                        "shapes",
                        "statistics",
                        "waste",
                        "search");
    }

    @Test
    void eachFindingComesWithARemedy() throws Exception {
        try (NewsStore store = Stores.open(folder)) {
            store.connection()
                    .run(
                            0,
                            () ->
                                    store.dataset()
                                            .deleteAny(
                                                    Stores.IRIS.graph("satu"),
                                                    Node.ANY,
                                                    Node.ANY,
                                                    Node.ANY));
            new GenerationNote(OptionalLong.of(1), OptionalLong.of(1), OptionalLong.of(1))
                    .write(store.connection().generation());
        }
        Files.createDirectories(folder.resolve("tdb2/Data-0000"));
        assertThat(findings(1 << 20))
                .containsExactly("disk", "generations", "ledger", "statistics", "search");
        assertThat(Checkup.of(folder, Stores.REFERENCE, any -> 1 << 20))
                .filteredOn(check -> !check.isWell())
                .allMatch(check -> check.remedy().orElse("").length() > 10);
    }

    @Test
    void aStoreThatDoesNotOpenIsLookedAtAllTheSame() throws Exception {
        Path index = folder.resolve("tdb2/Data-0001/GSPO.dat");
        Files.delete(index);
        Files.createDirectory(index);
        assertThat(findings(1L << 40)).containsExactly("database");
        assertThat(state("database")).contains("cannot be opened");
        assertThat(checks())
                .filteredOn(check -> check.name().equals("database"))
                .allMatch(check -> check.remedy().orElse("").contains("kabar restore"));
    }

    @Test
    void aStaleLockIsClearedAndALiveOneNamed() throws Exception {
        Files.writeString(folder.resolve(StoreLock.FILE), "pid=999999999\ncommand=kabar load\n");
        assertThat(state("lock")).contains("stale", "999999999");
        assertThat(state("lock")).isEqualTo("free");
        try (NewsStore store = Stores.open(folder)) {
            assertThat(store.keys()).isNotEmpty();
            assertThat(state("lock")).contains("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void whatIsNoStoreOrOfAnotherVersionIsSaid() throws Exception {
        assertThat(Checkup.of(folder.resolve("tiada"), Stores.REFERENCE))
                .filteredOn(check -> !check.isWell())
                .singleElement()
                .matches(check -> check.state().contains("no such store"));
        Files.writeString(
                folder.resolve("kabar-store.properties"), "base=https://x.example/\nlayout=99\n");
        assertThat(state("layout")).contains("99");
    }

    private String state(String name) {
        return checks().stream()
                .filter(check -> check.name().equals(name))
                .map(Checkup.Check::state)
                .collect(Collectors.joining());
    }

    private List<Checkup.Check> checks() {
        return Checkup.of(folder, Stores.REFERENCE);
    }

    private List<String> findings(long free) {
        return Checkup.of(folder, Stores.REFERENCE, any -> free).stream()
                .filter(check -> !check.isWell())
                .map(Checkup.Check::name)
                .toList();
    }
}
