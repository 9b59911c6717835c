package org.kabar.store.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What speaks against pairs being one. Used by one thread. */
final class Separations {

    private final Map<String, Map<String, Long>> apart = new HashMap<>();
    private final Set<Pair> takenBack = new HashSet<>();

    /** What decisions say against it. */
    Separations(Decisions decisions) {
        decisions.inForce(Verdict.APART).forEach(this::add);
        decisions.all().stream()
                .filter(Decision::isRejected)
                .forEach(it -> takenBack.add(it.pair()));
    }

    /** Takes a decision that a pair is two. */
    void add(Decision decision) {
        Pair pair = decision.pair();
        side(pair.first()).put(pair.second(), decision.number());
        side(pair.second()).put(pair.first(), decision.number());
    }

    private Map<String, Long> side(String thing) {
        return apart.computeIfAbsent(thing, any -> new HashMap<>());
    }

    /** The decision that a pair is two. */
    Optional<Long> of(Pair pair) {
        return Optional.ofNullable(apart.getOrDefault(pair.first(), Map.of()).get(pair.second()));
    }

    /** Why two groups cannot be one: something of one is not something of the other. */
    Optional<String> between(Set<String> first, Set<String> second, Decider by) {
        for (String one : first) {
            for (Map.Entry<String, Long> other : apart.getOrDefault(one, Map.of()).entrySet()) {
                if (second.contains(other.getKey())) {
                    return Optional.of(
                            "decision %d says that %s are two"
                                    .formatted(
                                            other.getValue(),
                                            StoredThings.shown(new Pair(one, other.getKey()))));
                }
            }
        }
        return by == Decider.RESOLVE ? takenBack(first, second) : Optional.empty();
    }

    /** A person may join again what a person took back; the programme may not. */
    private Optional<String> takenBack(Set<String> first, Set<String> second) {
        for (String one : first) {
            for (String other : second) {
                Pair pair = new Pair(one, other);
                if (takenBack.contains(pair)) {
                    return Optional.of(StoredThings.shown(pair) + " were one, but not any more");
                }
            }
        }
        return Optional.empty();
    }
}
