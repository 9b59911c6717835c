package org.kabar.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.model.Authority;
import org.kabar.model.Metadata;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.read.HostileInputs;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.store.NewsStore;

/**
 * Spoilt inputs through the whole loader into a real store: nothing fails, all is accounted for.
 */
class HostileLoadTest {

    private static final int COUNT = 400;

    @TempDir private Path folder;

    @Test
    void spoiltInputsAreLoadedOrRejectedAndTheAccountAddsUp() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        for (HostileInputs.Hostile hostile : HostileInputs.some(COUNT)) {
            Files.write(in.resolve(hostile.name()), hostile.bytes());
        }
        Reference reference = Reference.load();
        AtomicLong read = new AtomicLong();
        inputs(reference)
                .read(
                        List.of(in.toString()),
                        reading -> {
                            read.incrementAndGet();
                            return true;
                        });
        Authority authority = AuthorityFile.read(reference.authority());
        Understanding understanding = Understanding.load(() -> authority, "test");
        List<Reject> rejects = new ArrayList<>();
        try (NewsStore store =
                NewsStore.open(folder.resolve("store"), Optional.empty(), reference)) {
            Tally tally =
                    Loads.into(
                                    store,
                                    understanding,
                                    new Mapper(store.iris(), authority),
                                    new Extracting(
                                            inputs(reference),
                                            List.of(in.toString()),
                                            2,
                                            Long.MAX_VALUE),
                                    new BatchPlan(20, 100_000),
                                    rejects::add)
                            .tally();
            assertThat(tally.read()).isEqualTo(read.get()).isGreaterThanOrEqualTo(COUNT);
            assertThat(tally.loaded() + tally.unchanged() + tally.rejected())
                    .isEqualTo(tally.read());
            assertThat(tally.rejected()).isEqualTo(rejects.size());
            assertThat(tally.loaded()).isPositive();
            assertThat(store.answers().summary().articles()).isPositive();
        }
        assertThat(rejects).extracting(Reject::reason).doesNotContain(Reason.FAILED);
    }

    private static Inputs inputs(Reference reference) {
        return new Inputs(
                new JsonReader(reference.eventTypes()),
                HostileInputs.LIMITS,
                Metadata.none(),
                InputStream.nullInputStream());
    }
}
