package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup gives the same store again, or none at all. */
class RestoringTest {

    @TempDir private Path folder;
    private Path original;
    private Path target;
    private String backup = "";

    @BeforeEach
    void backUp() {
        original = folder.resolve("original");
        target = folder.resolve("restored");
        Stores.fill(original, 3);
        backup = backup(original);
    }

    @Test
    void theRestoredStoreIsTheSameInEveryStatementAndEveryBackupOfIt() {
        Restoring.Restored restored = restore(backup);
        assertThat(restored.articles()).isEqualTo(3);
        assertThat(restored.complete()).isTrue();
        assertThat(restored.findings()).isEmpty();
        assertThat(Stores.dump(target)).isEqualTo(Stores.dump(original));
        assertThat(backup(target)).isEqualTo(backup);
        assertThat(export(target)).isEqualTo(export(original));
        assertThat(folder).isDirectoryNotContaining("glob:**.restoring");
    }

    @Test
    void whatWasLoadedIsUnchangedInTheRestoredStore() {
        restore(backup);
        try (NewsStore store = Stores.open(target)) {
            assertThat(store.iris().base()).isEqualTo(Stores.IRIS.base());
            assertThat(store.put(List.of(Stores.article("a0"), Stores.article("a2"))))
                    .containsOnly(new Outcome.Unchanged());
            assertThat(store.answers().state().statistics()).isPresent();
        }
    }

    @Test
    void aBackupOfAnotherToolInAnyOrderWillDo() {
        String shuffled =
                backup.lines()
                        .filter(line -> !line.startsWith("#"))
                        .sorted(java.util.Comparator.reverseOrder())
                        .collect(Collectors.joining("\n"));
        assertThat(restore(shuffled).complete()).isFalse();
        assertThat(Stores.dump(target)).isEqualTo(Stores.dump(original));
    }

    @Test
    void whatIsBrokenCutOffOrNoBackupLeavesNothingBehind() {
        List<String> lines = backup.lines().toList();
        String withoutOne = lines.stream().skip(1).collect(Collectors.joining("\n")) + "\n";
        String withoutLedger =
                lines.stream()
                        .filter(line -> !line.contains("set/ledger>"))
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.joining("\n"));
        String withoutAnArticle =
                lines.stream()
                        .filter(line -> !line.endsWith("graph/a1> ."))
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.joining("\n"));
        refuses(backup.substring(0, backup.length() / 2), "the backup is broken");
        refuses(withoutOne, "the backup is damaged");
        refuses(withoutLedger, "kabar export --everything");
        refuses(withoutAnArticle, "the backup is not whole");
        refuses("<a:s> <a:p> <a:o> .\n", "without a graph");
        refuses("", "not a backup");
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws Exception {
        Files.createDirectory(target);
        Files.writeString(target.resolve("catatan.txt"), "x");
        assertThatThrownBy(() -> restore(backup))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is not empty");
        Files.delete(target.resolve("catatan.txt"));
        assertThat(restore(backup).articles()).isEqualTo(3);
    }

    @Test
    void whatAnAttemptLeftThatWasCutOffIsClearedAway() throws Exception {
        Path beside = folder.resolve(".restored.restoring");
        Files.createDirectories(beside.resolve("tdb2/Data-0001"));
        Files.writeString(beside.resolve("tdb2/Data-0001/GSPO.dat"), "half");
        assertThat(restore(backup).articles()).isEqualTo(3);
        assertThat(beside).doesNotExist();
    }

    private void refuses(String text, String reason) {
        assertThatThrownBy(() -> restore(text))
                .isInstanceOf(InvalidBackupException.class)
                .hasMessageContaining(reason);
        assertThat(folder).isDirectoryNotContaining("glob:**restor*");
    }

    private Restoring.Restored restore(String text) {
        return new Restoring(target, Stores.REFERENCE)
                .from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String backup(Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            new Exporter(store, ExportFormat.NQUADS, ExportContent.ALL).writeBackup(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String export(Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            new Exporter(store, ExportFormat.NQUADS, ExportContent.ALL).writeAll(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
