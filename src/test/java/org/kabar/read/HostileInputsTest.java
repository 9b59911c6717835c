package org.kabar.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.model.Snippet;

/**
 * Five thousand spoilt inputs in every format and packing: none fails, none hangs, each is
 * accounted for. The timeouts are no measure of speed; they only keep a hang from holding up the
 * build.
 */
class HostileInputsTest {

    private static final int COUNT = 5_000;
    private static final Duration GUARD = Duration.ofSeconds(60);

    @TempDir private Path folder;

    @Test
    void everySpoiltInputIsReadOrRefusedAndAllOfThemAreAccountedFor() throws IOException {
        long alone = 0;
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        for (HostileInputs.Hostile hostile : HostileInputs.some(COUNT)) {
            Path file = Files.write(folder.resolve(hostile.name()), hostile.bytes());
            List<Reading> readings =
                    assertTimeoutPreemptively(
                            GUARD,
                            () -> MadeUpInputs.read(HostileInputs.LIMITS, file),
                            hostile::name);
            assertThat(readings).as(hostile.name()).isNotEmpty().doesNotContainNull();
            for (Reject reject : MadeUpInputs.rejects(readings)) {
                check(hostile.name(), reject);
                reasons.merge(reject.reason(), 1, Integer::sum);
            }
            alone += readings.size();
        }
        List<Reading> together = MadeUpInputs.read(HostileInputs.LIMITS, folder);
        assertThat(together).hasSize(Math.toIntExact(alone));
        int sorts =
                MadeUpInputs.articles(together).size()
                        + MadeUpInputs.extractions(together).size()
                        + MadeUpInputs.rejects(together).size();
        assertThat(sorts).isEqualTo(together.size());
        assertThat(reasons.keySet())
                .contains(
                        Reason.EMPTY,
                        Reason.BINARY,
                        Reason.UNREADABLE,
                        Reason.BROKEN_JSON,
                        Reason.BROKEN_TABLE,
                        Reason.BROKEN_RECORD,
                        Reason.BAD_FIELD,
                        Reason.UNKNOWN_TERM,
                        Reason.BAD_SPAN,
                        Reason.TOO_LARGE)
                .doesNotContain(Reason.FAILED);
    }

    @Test
    void everySpoiltInputIsReadOrRefusedFromStandardInputToo() {
        for (HostileInputs.Hostile hostile : HostileInputs.some(COUNT / 5)) {
            List<Reading> readings =
                    assertTimeoutPreemptively(
                            GUARD,
                            () ->
                                    MadeUpInputs.readStandardInput(
                                            HostileInputs.LIMITS,
                                            new ByteArrayInputStream(hostile.bytes())),
                            hostile::name);
            assertThat(readings).as(hostile.name()).isNotEmpty();
        }
    }

    private void check(String name, Reject reject) throws JsonProcessingException {
        assertThat(reject.where().file()).as(name).startsWith(folder.resolve(name).toString());
        assertThat(reject.detail()).as(name).isNotBlank().hasSizeLessThan(1000);
        assertThat(reject.detail().lines()).as(name).hasSize(1);
        assertThat(reject.snippet().codePoints())
                .as(name)
                .hasSizeLessThanOrEqualTo(Snippet.LONGEST)
                .noneMatch(Character::isISOControl);
        JsonNode line = new ObjectMapper().readTree(new RejectWriter().line(reject));
        assertThat(line.path("reason").asText()).as(name).isEqualTo(reject.reason().code());
    }
}
