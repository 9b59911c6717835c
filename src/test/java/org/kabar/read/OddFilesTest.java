package org.kabar.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kabar.read.MadeUpInputs.articles;
import static org.kabar.read.MadeUpInputs.read;
import static org.kabar.read.MadeUpInputs.rejects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.model.Metadata;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/** Files that are none, that vanish, or that lead in circles: refused by name, never waited for. */
class OddFilesTest {

    /** No measure of speed: reading a pipe that nobody writes would wait for ever. */
    private static final Duration GUARD = Duration.ofSeconds(60);

    @TempDir private Path folder;

    @BeforeEach
    void aGoodFileBehindThem() throws IOException {
        Files.writeString(folder.resolve("z.txt"), "Isi.");
    }

    @Test
    void aPipeIsRefusedWithoutWaitingForIt() throws IOException, InterruptedException {
        Path pipe = folder.resolve("a.txt");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(made.waitFor() == 0);
        assertRefused("pipe");
        assertThat(assertTimeoutPreemptively(GUARD, () -> rejects(read(pipe)))).hasSize(1);
    }

    @Test
    void aDeviceIsRefused() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        assertThat(assertTimeoutPreemptively(GUARD, () -> rejects(read(device))))
                .extracting(Reject::reason)
                .containsExactly(Reason.UNREADABLE);
    }

    @Test
    void aLinkToNothingIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("nowhere"));
        assertRefused("link to a file that is not there");
        assertThat(Inputs.exists(folder.resolve("a.txt").toString())).isTrue();
    }

    @Test
    void aLinkThatLeadsBackIsRefusedAndNotFollowed() throws IOException {
        Files.createDirectory(folder.resolve("deep"));
        Files.createSymbolicLink(folder.resolve("deep/back"), folder);
        assertRefused("leads back");
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        assertThat(rejects(read(folder))).hasSize(2);
        assertThat(Inputs.count(List.of(folder.toString()), 100)).hasValue(3);
    }

    @Test
    void aFileWithoutPermissionIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Isi.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "the superuser may read everything");
        assertRefused("permission denied");
    }

    @Test
    void aFolderWithoutPermissionIsRefused() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("a"));
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(inner), "the superuser may read everything");
        assertRefused("permission denied");
    }

    @Test
    void aFileThatVanishesAfterListingIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Isi.");
        Files.writeString(folder.resolve("b.txt"), "Isi.");
        List<Reading> readings = new ArrayList<>();
        new Inputs(
                        new JsonReader(Set.of()),
                        Limits.standard(),
                        Metadata.none(),
                        InputStream.nullInputStream())
                .read(
                        List.of(folder.toString()),
                        reading -> {
                            readings.add(reading);
                            vanish(folder.resolve("b.txt"));
                            return true;
                        });
        assertThat(articles(readings)).hasSize(2);
        assertThat(rejects(readings))
                .singleElement()
                .satisfies(
                        reject ->
                                assertThat(reject.detail())
                                        .isEqualTo("there is no such file or folder"));
    }

    @Test
    void aPathThatNoSystemCouldHaveIsRefused() {
        List<Reading> readings = new ArrayList<>();
        new Inputs(
                        new JsonReader(Set.of()),
                        Limits.standard(),
                        Metadata.none(),
                        InputStream.nullInputStream())
                .read(List.of("a\0b", folder.toString()), readings::add);
        assertThat(rejects(readings)).hasSize(1);
        assertThat(articles(readings)).hasSize(1);
        assertThat(Inputs.exists("a\0b")).isFalse();
    }

    @Test
    void countingEndsAtTheMostThatIsWanted() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 50; i++) {
            Files.createFile(many.resolve(i + ".txt"));
        }
        List<String> paths = List.of(folder.toString(), "-");
        assertThat(Inputs.count(paths, 52)).hasValue(52);
        assertThat(Inputs.count(paths, 51)).isEmpty();
        assertThat(Inputs.count(paths, 3)).isEmpty();
    }

    private static void vanish(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void assertRefused(String detail) {
        List<Reading> readings = assertTimeoutPreemptively(GUARD, () -> read(folder));
        assertThat(rejects(readings))
                .singleElement()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.UNREADABLE);
                            assertThat(reject.detail()).contains(detail);
                        });
        assertThat(articles(readings)).hasSize(1);
    }
}
