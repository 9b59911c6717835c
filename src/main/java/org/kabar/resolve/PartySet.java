package org.kabar.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kabar.model.EventProfile;

/**
 * Those that play one part in two events, set against each other. Immutable.
 *
 * @param role the part
 * @param first those of the first event
 * @param second those of the second
 * @param standing those of one event that stand for those of the other
 */
record PartySet(
        Role role, SortedSet<String> first, SortedSet<String> second, List<Stand> standing) {

    /** A part. */
    enum Role {
        /** All that take part, where all of them act. */
        PARTIES,
        /** Those who act. */
        ACTORS,
        /** Those who are acted on. */
        RECIPIENTS;

        /** The word for it. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One who holds a post, told of in one event, and the body or country of it in the other.
     *
     * @param holder the one who holds it
     * @param body the body
     */
    record Stand(String holder, String body) {}

    /** Copies the collections. */
    PartySet {
        first = Collections.unmodifiableSortedSet(new TreeSet<>(first));
        second = Collections.unmodifiableSortedSet(new TreeSet<>(second));
        standing = List.copyOf(standing);
    }

    /** Sets those of two events against each other; each stands for one other at most. */
    static PartySet of(
            Role role,
            EventProfile a,
            SortedSet<String> first,
            EventProfile b,
            SortedSet<String> second) {
        NavigableSet<String> onlyFirst = without(first, second);
        NavigableSet<String> onlySecond = without(second, first);
        List<Stand> standing = new ArrayList<>();
        take(standing, a, onlyFirst, onlySecond);
        take(standing, b, onlySecond, onlyFirst);
        return new PartySet(role, first, second, standing);
    }

    private static void take(
            List<Stand> standing,
            EventProfile profile,
            NavigableSet<String> holders,
            NavigableSet<String> bodies) {
        for (String holder : List.copyOf(holders)) {
            profile.bodies().getOrDefault(holder, Collections.emptySortedSet()).stream()
                    .filter(bodies::contains)
                    .findFirst()
                    .ifPresent(
                            body -> {
                                standing.add(new Stand(holder, body));
                                holders.remove(holder);
                                bodies.remove(body);
                            });
        }
    }

    private static NavigableSet<String> without(SortedSet<String> some, SortedSet<String> others) {
        NavigableSet<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    /** Those that both events have. */
    SortedSet<String> same() {
        SortedSet<String> same = new TreeSet<>(first);
        same.retainAll(second);
        return same;
    }

    /** The same, and those for whom others stand. */
    SortedSet<String> shared() {
        NavigableSet<String> shared = new TreeSet<>(same());
        standing.forEach(it -> shared.add(it.holder()));
        return shared;
    }

    /** How many the first event has that the second lacks. */
    int onlyFirst() {
        return first.size() - shared().size();
    }

    /** How many the second event has that the first lacks. */
    int onlySecond() {
        return second.size() - shared().size();
    }

    /** Whether each event has such as the other lacks, where that makes two events of them. */
    boolean contradicts() {
        int shared = shared().size();
        boolean both = onlyFirst() > 0 && onlySecond() > 0;
        return role == Role.PARTIES ? both && shared < 2 : both && shared == 0;
    }

    /** Both in words. */
    String words() {
        return first + ", " + second;
    }
}
