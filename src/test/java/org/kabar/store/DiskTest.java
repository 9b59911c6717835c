package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store does when the disk is about to be full. */
class DiskTest {

    private static final long GIBI = 1L << 30;

    @TempDir private Path folder;

    private final AtomicLong free = new AtomicLong(GIBI);

    @Test
    void noStoreIsMadeWhereThereIsNoRoomForOne() {
        free.set(10 << 20);
        Path place = folder.resolve("store");
        assertThatThrownBy(() -> Stores.open(place, any -> free.get()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("10 MiB free")
                .hasMessageContaining("a new store needs 256 MiB");
        assertThat(place.resolve("tdb2")).doesNotExist();
        free.set(GIBI);
        try (NewsStore store = Stores.open(place, any -> free.get())) {
            assertThat(store.keys()).isEmpty();
        }
    }

    @Test
    void aBatchThatMayNotFitIsNotBegunAndGoesInWhenThereIsRoom() {
        try (NewsStore store = Stores.open(folder, any -> free.get())) {
            store.put(List.of(Stores.article("a")));
            List<String> before = Stores.dump(store);
            free.set(DiskReserve.MARGIN);
            assertThatThrownBy(() -> store.put(List.of(Stores.article("b"))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the next batch needs")
                    .hasMessageContaining("what was stored stays");
            assertThat(Stores.dump(store)).isEqualTo(before);
            free.set(GIBI);
            store.put(List.of(Stores.article("b")));
            assertThat(store.keys()).containsExactly("a", "b");
        }
    }

    @Test
    void aCompactionWithoutRoomForASecondCopyIsNotBegun() {
        try (NewsStore store = Stores.open(folder, any -> free.get())) {
            store.put(List.of(Stores.article("a")));
            List<String> before = Stores.dump(store);
            free.set(DiskReserve.MARGIN);
            assertThatThrownBy(store::compact)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("a compaction needs");
            assertThat(Generation.all(folder.resolve("tdb2"))).hasSize(1);
            assertThat(Stores.dump(store)).isEqualTo(before);
        }
    }

    @Test
    void whatFailsInTheMiddleOfATransactionLeavesTheStoreAsItWasAndUsable() {
        try (NewsStore store = Stores.open(folder)) {
            store.put(List.of(Stores.article("a")));
            List<String> before = Stores.dump(store);
            for (Throwable failure :
                    List.of(new InternalError("page"), new OutOfMemoryError("heap"))) {
                assertThatThrownBy(() -> writeAndFail(store, failure))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("nothing of this batch was stored");
                assertThat(Stores.dump(store)).isEqualTo(before);
            }
            store.put(List.of(Stores.article("b")));
            assertThat(store.keys()).containsExactly("a", "b");
        }
    }

    private static void writeAndFail(NewsStore store, Throwable failure) {
        store.connection()
                .write(
                        0,
                        () -> {
                            store.dataset()
                                    .deleteAny(
                                            Stores.IRIS.graph("a"),
                                            org.apache.jena.graph.Node.ANY,
                                            org.apache.jena.graph.Node.ANY,
                                            org.apache.jena.graph.Node.ANY);
                            throw (Error) failure;
                        });
    }

    @Test
    void aFileInPlaceOfTheFolderIsToldInOneLine() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Stores.open(file.resolve("store")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot make a store in " + file.resolve("store"));
    }
}
