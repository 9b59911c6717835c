package org.kabar.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds all whose proposals those of some profiles may bear on: what can be reached from them by
 * pairs that may be one. Whether a pair is proposed follows from what its two are alike and from
 * what is joined with them, thus from nothing out of reach. Profiles and blocks are read where the
 * way leads, and each pair is compared once. Used by one thread, for one search.
 *
 * @param <P> the kind of profile
 */
final class Reach<P> {

    private final Vicinity<P> vicinity;
    private final BiPredicate<P, P> alike;
    private final Map<String, List<P>> profiles = new HashMap<>();
    private final Map<String, Collection<String>> members = new HashMap<>();
    private final Set<String> passed = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private final List<String> todo = new ArrayList<>();

    /**
     * A search.
     *
     * @param alike whether two may be one
     */
    Reach(Vicinity<P> vicinity, BiPredicate<P, P> alike) {
        this.vicinity = vicinity;
        this.alike = alike;
    }

    /**
     * Those that are alike to others, from some on.
     *
     * @param together pairs that are one by what a person says, alike or not
     */
    Reached from(Collection<String> begin, Collection<Decisions.Pair> together) {
        Map<String, List<String>> joined = new HashMap<>();
        for (Decisions.Pair pair : together) {
            joined.computeIfAbsent(pair.first(), any -> new ArrayList<>()).add(pair.second());
            joined.computeIfAbsent(pair.second(), any -> new ArrayList<>()).add(pair.first());
        }
        todo.addAll(begin);
        while (!todo.isEmpty()) {
            String key = todo.removeLast();
            if (passed.add(key)) {
                joined.getOrDefault(key, List.of()).forEach(other -> reach(key, other));
                pass(key);
            }
        }
        Set<String> full = new HashSet<>();
        members.forEach(
                (block, keys) -> {
                    if (keys.isEmpty()) {
                        full.add(block);
                    }
                });
        return new Reached(reached, full);
    }

    private void pass(String key) {
        List<P> mine = profiles(key);
        Set<String> met = new HashSet<>();
        for (P profile : mine) {
            for (String block : vicinity.blocks(profile)) {
                for (String other : members.computeIfAbsent(block, vicinity::sharing)) {
                    if (!passed.contains(other) && met.add(other) && areAlike(mine, other)) {
                        reach(key, other);
                    }
                }
            }
        }
    }

    private void reach(String key, String other) {
        reached.add(key);
        reached.add(other);
        todo.add(other);
    }

    private boolean areAlike(List<P> mine, String other) {
        return profiles(other).stream()
                .anyMatch(theirs -> mine.stream().anyMatch(it -> alike.test(it, theirs)));
    }

    private List<P> profiles(String key) {
        return profiles.computeIfAbsent(key, vicinity::profiles);
    }
}
