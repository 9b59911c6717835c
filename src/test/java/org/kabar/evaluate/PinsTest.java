package org.kabar.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinsTest {

    private static final Pins KEPT = pins(2, Map.of("a.precision", 0.80, "a.recall", 0.60));

    private static Pins pins(int articles, Map<String, Double> shares) {
        return new Pins(articles, 0.02, 0.05, new TreeMap<>(shares));
    }

    @Test
    void movementWithinTheTolerancesIsWell() {
        assertThat(KEPT.complaints(KEPT)).isEmpty();
        assertThat(KEPT.complaints(pins(2, Map.of("a.precision", 0.785, "a.recall", 0.64))))
                .isEmpty();
    }

    @Test
    void aFallBeyondTheToleranceIsNamed() {
        assertThat(KEPT.complaints(pins(2, Map.of("a.precision", 0.80, "a.recall", 0.57))))
                .containsExactly("a.recall fell from 0.6000 to 0.5700");
    }

    @Test
    void aRiseWellAboveAsksForRenewal() {
        assertThat(KEPT.complaints(pins(2, Map.of("a.precision", 0.90, "a.recall", 0.60))))
                .containsExactly("a.precision rose from 0.8000 to 0.9000: renew the record");
    }

    @Test
    void whatIsOnOneSideOnlyIsNamed() {
        assertThat(KEPT.complaints(pins(3, Map.of("a.precision", 0.80, "b.recall", 1.0))))
                .containsExactly(
                        "2 articles are on record, there are 3",
                        "a.recall is on record and has no value now",
                        "b.recall is not on record: renew the record");
    }

    @Test
    void aRecordIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pinned.properties");
        KEPT.write(file);
        assertThat(Pins.read(file)).isEqualTo(KEPT);
    }

    @Test
    void aWorseReadingOfTheFixturesIsComplainedOf() {
        Path folder = Path.of("src/test/resources/evaluate/scorer");
        Scorer scorer = new Scorer(new EventTypes(Map.of()));
        var gold = Kept.extractions(folder.resolve("gold"));
        Pins best = KEPT.renewed(scorer.score(gold, gold));
        Pins worse =
                KEPT.renewed(
                        scorer.score(gold, Kept.extractions(folder.resolve("perturbed.jsonl"))));
        assertThat(best.complaints(best)).isEmpty();
        assertThat(best.complaints(worse))
                .anyMatch(line -> line.startsWith("mention.span.recall fell from 1.0000"))
                .anyMatch(line -> line.startsWith("assertion.type.strict.precision fell"));
        assertThat(worse.complaints(best))
                .anyMatch(line -> line.startsWith("mention.span.recall rose"));
    }
}
