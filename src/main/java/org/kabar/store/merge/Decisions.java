package org.kabar.store.merge;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All decisions that were ever made in a store. Immutable. */
public final class Decisions {

    private final SortedMap<Long, Decision> byNumber = new TreeMap<>();

    /** These. */
    public Decisions(Collection<Decision> all) {
        all.forEach(decision -> byNumber.put(decision.number(), decision));
    }

    /** All, in the order of their numbers. */
    public List<Decision> all() {
        return List.copyOf(byNumber.values());
    }

    /** Those that count, in the order of their numbers. */
    public List<Decision> inForce() {
        return byNumber.values().stream().filter(Decision::isInForce).toList();
    }

    /** Those that count and say this, in the order of their numbers. */
    Stream<Decision> inForce(Verdict verdict) {
        return byNumber.values().stream()
                .filter(Decision::isInForce)
                .filter(it -> it.verdict() == verdict);
    }

    /** The one of this number; empty if it was never given. */
    public Optional<Decision> of(long number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The number of the next decision. */
    long next() {
        return byNumber.isEmpty() ? 1 : byNumber.lastKey() + 1;
    }

    /**
     * Pairs on which somebody has spoken against their being one: told apart, split, or merged or
     * linked and taken back by a person. They are not to be proposed. What the programme took back
     * is open again.
     */
    public Set<Pair> settled() {
        Set<Pair> pairs = new HashSet<>();
        for (Decision decision : byNumber.values()) {
            boolean apart = decision.verdict() == Verdict.APART && decision.isInForce();
            if (apart || decision.isRejected()) {
                pairs.add(decision.pair());
            } else if (decision.isInForce()) {
                decision.splitInto()
                        .map(other -> new Pair(decision.concerns().getFirst(), other))
                        .ifPresent(pairs::add);
            }
        }
        return Collections.unmodifiableSet(pairs);
    }

    /** Decisions in force that fall with these, these among them. */
    public SortedSet<Long> fallingWith(Collection<Long> numbers) {
        Map<Long, List<Long>> above = new HashMap<>();
        for (Decision decision : inForce()) {
            for (Long base : decision.restsOn()) {
                above.computeIfAbsent(base, any -> new ArrayList<>()).add(decision.number());
            }
        }
        TreeSet<Long> falling = new TreeSet<>();
        List<Long> todo = new ArrayList<>(numbers);
        while (!todo.isEmpty()) {
            Long number = todo.removeLast();
            if (falling.add(number)) {
                todo.addAll(above.getOrDefault(number, List.of()));
            }
        }
        return falling;
    }

    /** These and more, which take the place of those of the same number. */
    public Decisions with(Collection<Decision> more) {
        List<Decision> all = new ArrayList<>(byNumber.values());
        all.addAll(more);
        return new Decisions(all);
    }

    /**
     * The same with some taken back, and with them those that fall with them. On the latter nobody
     * has spoken: they may be decided again on other grounds.
     *
     * @param by who takes these back
     */
    public Decisions without(Collection<Long> numbers, Decider by, OffsetDateTime when) {
        return with(
                fallingWith(numbers).stream()
                        .flatMap(it -> of(it).stream())
                        .map(
                                it ->
                                        it.undone(
                                                new Undone(
                                                        when,
                                                        numbers.contains(it.number())
                                                                ? by
                                                                : Decider.RESOLVE)))
                        .toList());
    }
}
