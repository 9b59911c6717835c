package org.kabar.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class InOrderTest {

    @Property(tries = 100)
    void resultsComeInTheOrderOfTheInputWhateverTheNumberOfThreads(
            @ForAll List<Integer> input, @ForAll @IntRange(min = 1, max = 8) int threads) {
        List<Integer> results = new ArrayList<>();
        try (InOrder<Integer, Integer> workers =
                new InOrder<>(threads, value -> value + 1, results::add)) {
            input.forEach(workers::accept);
            workers.drain();
        }
        assertThat(results).isEqualTo(input.stream().map(value -> value + 1).toList());
    }

    @Example
    void neverMoreThanAWindowIsUnderWay() {
        AtomicInteger started = new AtomicInteger();
        AtomicInteger finished = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (InOrder<Integer, Integer> workers =
                new InOrder<>(
                        2,
                        value -> {
                            most.accumulateAndGet(
                                    started.incrementAndGet() - finished.get(), Math::max);
                            return value;
                        },
                        value -> finished.incrementAndGet())) {
            for (int i = 0; i < 1000; i++) {
                workers.accept(i);
            }
            workers.drain();
        }
        assertThat(finished).hasValue(1000);
        assertThat(most.get()).isLessThanOrEqualTo(8);
    }

    @Example
    void aFailureOfTheWorkEndsTheRunWithItsCause() {
        try (InOrder<Integer, Integer> workers =
                new InOrder<>(1, value -> Math.floorDiv(1, value - 1), value -> {})) {
            workers.accept(1);
            assertThatThrownBy(workers::drain).hasRootCauseInstanceOf(ArithmeticException.class);
        }
    }
}
