package org.kabar.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kabar.evaluate.Reliability.Judged;

class ReliabilityTest {

    private static final double CLOSE = 1e-12;

    @Test
    void figuresOfAHandfulAreThoseWorkedOutByHand() {
        Reliability reliability =
                new Reliability(
                        List.of(
                                new Judged(0.9, true),
                                new Judged(1.0, false),
                                new Judged(0.25, true),
                                new Judged(0.2, false)));

        assertThat(reliability.bins()).hasSize(2);
        assertThat(reliability.bins().getFirst().from()).isEqualTo(0.2);
        assertThat(reliability.bins().getFirst().confidence()).isCloseTo(0.225, within(CLOSE));
        assertThat(reliability.bins().getLast().count()).isEqualTo(2);
        assertThat(reliability.bins().getLast().right()).isEqualTo(0.5);
        assertThat(reliability.expectedCalibrationError().orElseThrow())
                .isCloseTo(0.5 * 0.275 + 0.5 * 0.45, within(CLOSE));
        assertThat(reliability.brierScore().orElseThrow())
                .isCloseTo((0.01 + 1 + 0.5625 + 0.04) / 4, within(CLOSE));
    }

    @Test
    void withoutAssertionsThereIsNothingToBelieve() {
        Reliability nothing = new Reliability(List.of());
        assertThat(nothing.bins()).isEmpty();
        assertThat(nothing.brierScore()).isEmpty();
        assertThat(nothing.expectedCalibrationError()).isEmpty();
    }

    @Test
    void onlyTheExactTypeWithASharedActorIsRight() {
        Path folder = Path.of("src/test/resources/evaluate/scorer");
        Reliability reliability =
                new Scorer(new EventTypes(Map.of("meet", "contact", "negotiate", "contact")))
                        .score(
                                Kept.extractions(folder.resolve("gold/harian-1.json")),
                                Kept.extractions(folder.resolve("flawed.jsonl")))
                        .reliability();

        assertThat(reliability.judged())
                .hasSize(11)
                .contains(new Judged(0.9, false)) // a related type
                .contains(new Judged(0.8, false)) // another actor
                .contains(new Judged(0.75, true)) // another source and status
                .contains(new Judged(0.6, false)) // no actor where there is one
                .contains(new Judged(0.0, false)); // no counterpart
    }
}
