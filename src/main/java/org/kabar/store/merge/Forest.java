package org.kabar.store.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Things that decisions make one. A pair that is one already is never joined again, so between two
 * things of a group there is one way, and each decision on it is needed. Used by one thread.
 */
final class Forest {

    private final Map<String, Map<String, Long>> neighbours = new HashMap<>();

    /** That of pairs alone. */
    static Forest of(Collection<Pair> pairs) {
        Forest forest = new Forest();
        pairs.forEach(pair -> forest.join(pair, 0));
        return forest;
    }

    /** Joins a pair by a decision. */
    void join(Pair pair, long number) {
        neighbours.computeIfAbsent(pair.first(), any -> new TreeMap<>()).put(pair.second(), number);
        neighbours.computeIfAbsent(pair.second(), any -> new TreeMap<>()).put(pair.first(), number);
    }

    /** Whether decisions name a thing. */
    boolean holds(String thing) {
        return neighbours.containsKey(thing);
    }

    /** All that is one with a thing, itself among it. */
    Set<String> group(String thing) {
        return arrivals(thing).keySet();
    }

    /** The numbers of the decisions that make a pair one; empty if it is not one. */
    Optional<SortedSet<Long>> way(Pair pair) {
        Map<String, String> arrivals = arrivals(pair.first());
        if (!arrivals.containsKey(pair.second())) {
            return Optional.empty();
        }
        SortedSet<Long> numbers = new TreeSet<>();
        String at = pair.second();
        while (!at.equals(pair.first())) {
            String before = arrivals.getOrDefault(at, at);
            numbers.add(neighbours.getOrDefault(at, Map.of()).getOrDefault(before, 0L));
            at = before;
        }
        return Optional.of(numbers);
    }

    /** From each thing of a group to the one through which a walk from a thing comes to it. */
    private Map<String, String> arrivals(String start) {
        Map<String, String> arrivals = new HashMap<>(Map.of(start, start));
        Deque<String> todo = new ArrayDeque<>(List.of(start));
        while (!todo.isEmpty()) {
            String at = todo.removeFirst();
            for (String next : neighbours.getOrDefault(at, Map.of()).keySet()) {
                if (arrivals.putIfAbsent(next, at) == null) {
                    todo.addLast(next);
                }
            }
        }
        return arrivals;
    }

    /**
     * From each thing to the one that stands for its group, for those that do not stand for
     * themselves.
     *
     * @param order the one that stands for a group is the first of it in this order
     */
    Map<String, String> standing(Comparator<String> order) {
        Map<String, String> standing = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (String thing : neighbours.keySet()) {
            if (!seen.contains(thing)) {
                List<String> group = new ArrayList<>(group(thing));
                seen.addAll(group);
                String first = group.stream().min(order).orElse(thing);
                group.stream()
                        .filter(it -> !it.equals(first))
                        .forEach(it -> standing.put(it, first));
            }
        }
        return standing;
    }
}
