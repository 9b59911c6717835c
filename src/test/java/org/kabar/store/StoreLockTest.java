package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has a store is what the operating system says, whatever the lock files say. */
class StoreLockTest {

    @TempDir private Path folder;

    @BeforeEach
    void fill() {
        Stores.fill(folder, 2);
    }

    @Test
    void theLockOfAProcessThatIsGoneIsClearedAndTold() throws Exception {
        Files.writeString(folder.resolve(StoreLock.FILE), "pid=999999999\ncommand=kabar load in\n");
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            assertThat(store.keys()).hasSize(2);
            assertThat(store.notes())
                    .singleElement()
                    .asString()
                    .contains("process 999999999 (kabar load in)", "its lock was cleared");
        }
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            assertThat(store.notes()).isEmpty();
        }
    }

    @Test
    void aNumberThatAnotherProcessHasByNowKeepsNobodyOut() throws Exception {
        long living = ProcessHandle.current().parent().orElseThrow().pid();
        Files.writeString(folder.resolve(StoreLock.FILE), "pid=" + living + "\n");
        Files.writeString(folder.resolve("tdb2/tdb.lock"), living + "\n");
        Files.writeString(folder.resolve("tdb2/Data-0001/tdb.lock"), living + "\n");
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            assertThat(store.keys()).hasSize(2);
            assertThat(store.notes()).hasSize(1);
        }
    }

    @Test
    void aLockFileOfNonsenseKeepsNobodyOut() throws Exception {
        for (String nonsense : List.of("", "pid=", "pid=x\nstarted=y", "\\u00", "\0\0")) {
            Files.writeString(folder.resolve(StoreLock.FILE), nonsense);
            try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
                assertThat(store.keys()).hasSize(2);
            }
        }
    }

    @Test
    void oneProcessOpensAStoreOnceAtATimeAndTheRefusalLosesItNothing() {
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            assertThatThrownBy(() -> NewsStore.openExisting(folder, Stores.REFERENCE))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(StoreLock.holder(folder)).isPresent();
            assertThat(store.keys()).hasSize(2);
        }
        assertThat(StoreLock.holder(folder)).isEmpty();
    }

    @Test
    void aStoreThatCouldNotBeOpenedIsFreeAgain() throws Exception {
        Path index = folder.resolve("tdb2/Data-0001/GSPO.dat");
        Files.delete(index);
        Files.createDirectory(index);
        assertThatThrownBy(() -> NewsStore.openExisting(folder, Stores.REFERENCE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be opened")
                .hasMessageContaining("kabar doctor");
        assertThat(StoreLock.holder(folder)).isEmpty();
        assertThat(Jena.isFree(folder.resolve("tdb2"))).isTrue();
        assertThat(Jena.isFree(folder.resolve("tdb2/Data-0001"))).isTrue();
    }
}
