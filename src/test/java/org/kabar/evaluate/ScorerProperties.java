package org.kabar.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kabar.model.Extraction;

/** What holds for every pair of extractions. */
class ScorerProperties {

    private static final List<Metric> MENTIONS =
            List.of(
                    Metric.MENTION_SPAN,
                    Metric.MENTION_TYPED,
                    Metric.MENTION_PER,
                    Metric.MENTION_ORG,
                    Metric.MENTION_LOC,
                    Metric.MENTION_ITEM,
                    Metric.MENTION_EVENT,
                    Metric.ENTITY_B3);
    private static final double CLOSE = 1e-9;

    private final Scorer scorer =
            new Scorer(new EventTypes(Map.of("meet", "contact", "visit", "contact")));

    @Property(tries = 300)
    void goldAgainstItselfIsRightInEverything(@ForAll("two") List<Extraction> gold) {
        scorer.score(gold, gold)
                .metrics()
                .forEach(
                        (metric, counts) -> {
                            if (!counts.isEmpty()) {
                                assertThat(counts.precision().orElseThrow())
                                        .as(metric.label())
                                        .isCloseTo(1, within(CLOSE));
                                assertThat(counts.recall().orElseThrow())
                                        .as(metric.label())
                                        .isCloseTo(1, within(CLOSE));
                            }
                        });
    }

    @Property(tries = 300)
    void goldAgainstItselfHasNoErrors(@ForAll("two") List<Extraction> gold) {
        Scores scores = scorer.score(gold, gold);
        assertThat(scores.findings()).isEmpty();
        assertThat(scores.reliability().judged()).allMatch(Reliability.Judged::right);
        assertThat(scores.confusion().cells())
                .allMatch(cell -> cell.gold().equals(cell.system()) && cell.overlapping() == 0);
    }

    @Property(tries = 300)
    void precisionAgainstTheOtherIsRecallOfTheOther(
            @ForAll("two") List<Extraction> one, @ForAll("two") List<Extraction> other) {
        Scores there = scorer.score(one, other);
        Scores back = scorer.score(other, one);
        for (Metric metric : MENTIONS) {
            assertThat(there.of(metric).precision().orElse(-1))
                    .as(metric.label())
                    .isCloseTo(back.of(metric).recall().orElse(-1), within(CLOSE));
        }
    }

    @Property(tries = 300)
    void sharesLieBetweenNoneAndAll(
            @ForAll("two") List<Extraction> gold, @ForAll("two") List<Extraction> system) {
        scorer.score(gold, system)
                .metrics()
                .forEach(
                        (metric, counts) -> {
                            assertThat(counts.precision().orElse(0))
                                    .as(metric.label())
                                    .isBetween(0.0, 1 + CLOSE);
                            assertThat(counts.recall().orElse(0))
                                    .as(metric.label())
                                    .isBetween(0.0, 1 + CLOSE);
                        });
    }

    @Provide
    Arbitrary<List<Extraction>> two() {
        return Combinators.combine(
                        Arbitraries.randomValue(random -> RandomExtraction.of("a", random)),
                        Arbitraries.randomValue(random -> RandomExtraction.of("b", random)))
                .as(List::of);
    }
}
