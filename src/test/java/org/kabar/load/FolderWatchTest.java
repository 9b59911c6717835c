package org.kabar.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that come, change and go are told of once, when they have settled. */
@Timeout(60)
class FolderWatchTest {

    private static final Duration QUIET = Duration.ofMillis(150);

    @TempDir private Path folder;

    @Test
    void aNewFileIsToldOf() throws Exception {
        try (FolderWatch watch = new FolderWatch(List.of(folder), QUIET)) {
            Files.writeString(folder.resolve("a.txt"), "satu");
            assertThat(watch.await().written()).containsExactly(folder.resolve("a.txt"));
        }
    }

    @Test
    void aFileThatIsStillWrittenIsNotToldOfBeforeItIsWhole() throws Exception {
        Path file = folder.resolve("a.txt");
        try (FolderWatch watch = new FolderWatch(List.of(folder), QUIET)) {
            Files.writeString(file, "");
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(file, 10));
            FolderWatch.Settled settled = watch.await();
            assertThat(writer).isDone();
            assertThat(settled.written()).containsExactly(file);
            assertThat(Files.size(file)).isEqualTo(10);
        }
    }

    @Test
    void filesInAFolderThatCameLaterAreToldOf() throws Exception {
        try (FolderWatch watch = new FolderWatch(List.of(folder), QUIET)) {
            Path inner = Files.createDirectories(folder.resolve("x/y"));
            Files.writeString(inner.resolve("a.txt"), "satu");
            assertThat(watch.await().written()).containsExactly(inner.resolve("a.txt"));
            Files.writeString(inner.resolve("b.txt"), "dua");
            assertThat(watch.await().written()).containsExactly(inner.resolve("b.txt"));
        }
    }

    @Test
    void whatGoesIsToldOf() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "satu");
        try (FolderWatch watch = new FolderWatch(List.of(folder), QUIET)) {
            Files.delete(file);
            FolderWatch.Settled settled = watch.await();
            assertThat(settled.gone()).containsExactly(file);
            assertThat(settled.written()).isEmpty();
        }
    }

    @Test
    void aFileThatIsReplacedIsNotToldToBeGone() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "satu");
        try (FolderWatch watch = new FolderWatch(List.of(folder), QUIET)) {
            Files.delete(file);
            Files.writeString(file, "dua");
            FolderWatch.Settled settled = watch.await();
            assertThat(settled.gone()).isEmpty();
            assertThat(settled.written()).containsExactly(file);
        }
    }

    @Test
    void aFileMovedInIsToldOfAndHiddenOnesAreNot() throws Exception {
        try (FolderWatch watch = new FolderWatch(List.of(folder), QUIET)) {
            Path hidden = Files.writeString(folder.resolve(".part"), "satu");
            Files.move(hidden, folder.resolve("a.txt"));
            List<Path> written = new ArrayList<>();
            while (written.isEmpty()) {
                written.addAll(watch.await().written());
            }
            assertThat(written).containsExactly(folder.resolve("a.txt"));
        }
    }

    @Test
    void closingEndsTheWaiting() throws Exception {
        FolderWatch watch = new FolderWatch(List.of(folder), QUIET);
        CompletableFuture<FolderWatch.Settled> waiting =
                CompletableFuture.supplyAsync(() -> await(watch));
        watch.close();
        assertThat(waiting.get(30, TimeUnit.SECONDS).isEmpty()).isTrue();
    }

    private static FolderWatch.Settled await(FolderWatch watch) {
        try {
            return watch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** A byte every third of the time that a file must stay as it is. */
    private static void write(Path file, int bytes) {
        try {
            for (int i = 0; i < bytes; i++) {
                Files.writeString(file, "x", StandardOpenOption.APPEND);
                Thread.sleep(QUIET.toMillis() / 3);
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
