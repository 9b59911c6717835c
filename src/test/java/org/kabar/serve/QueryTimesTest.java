package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryTimesTest {

    @Test
    void theNearestRankIsATimeThatWasTaken() {
        List<Duration> falling =
                IntStream.rangeClosed(1, 20).mapToObj(i -> Duration.ofMillis(21 - i)).toList();
        QueryTimes times = new QueryTimes(1, falling, falling);
        assertThat(times.median()).isEqualTo(Duration.ofMillis(10));
        assertThat(times.percentile95()).isEqualTo(Duration.ofMillis(19));
        assertThat(times.medianWork()).contains(Duration.ofMillis(10));
    }

    @Test
    void ofFewRoundsTheLongestStandsForTheSlowest() {
        QueryTimes times =
                new QueryTimes(
                        0,
                        List.of(Duration.ofMillis(9), Duration.ofMillis(2), Duration.ofMillis(4)),
                        List.of());
        assertThat(times.median()).isEqualTo(Duration.ofMillis(4));
        assertThat(times.percentile95()).isEqualTo(Duration.ofMillis(9));
        assertThat(times.medianWork()).isEmpty();
    }

    @Test
    void withoutARoundThereIsNothingToTell() {
        assertThatThrownBy(() -> new QueryTimes(0, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
