package org.kabar.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.cli.Program;

/** A loader that watches a folder follows it, and ends in good order when it is asked to. */
class WatchIT {

    private static final Duration LONG = Duration.ofSeconds(90);

    @TempDir private Path folder;

    @Test
    void whatComesAndGoesWhileWatchingIsInTheStoreAsIfTheFolderHadBeenLoaded() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Presiden Joko Widodo mengunjungi Malaysia.");
        Process watching =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.kabar.cli.Main",
                                "load",
                                "in",
                                "--watch",
                                "--prune")
                        .directory(folder.toFile())
                        .redirectError(folder.resolve("err.txt").toFile())
                        .start();
        try {
            await().atMost(LONG).until(() -> told().contains("Watching in"));
            Path inner = Files.createDirectories(in.resolve("x"));
            Files.writeString(
                    inner.resolve("b.txt"), "Presiden Joko Widodo bertemu Shinzo Abe di Tokyo.");
            await().atMost(LONG).until(() -> told().contains("read 1: 1 loaded"));
            Files.delete(in.resolve("a.txt"));
            await().atMost(LONG).until(() -> told().contains("1 retracted"));
            watching.destroy();
            assertThat(watching.waitFor(90, TimeUnit.SECONDS)).isTrue();
            assertThat(told()).contains("Stopped.");
        } finally {
            watching.destroyForcibly();
        }
        Program.Result again =
                Program.run(
                        "load",
                        in.toString(),
                        "--store",
                        folder.resolve("kabar-store").toString(),
                        "--prune");
        assertThat(again.err()).contains("Read 1: 0 loaded, 1 unchanged, 0 rejected, in");
    }

    private String told() {
        try {
            return Files.readString(folder.resolve("err.txt"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
