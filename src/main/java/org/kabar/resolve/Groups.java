package org.kabar.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.kabar.resolve.Decisions.Pair;

/** Groups of keys that grow by pairs, as long as no two in a group are apart. For one thread. */
final class Groups {

    private final Map<String, List<String>> groups = new HashMap<>();
    private final Predicate<Pair> apart;

    /**
     * Groups of one each, and those that are joined beforehand.
     *
     * @param apart whether two cannot be in one group
     */
    Groups(Collection<String> keys, Collection<Pair> together, Predicate<Pair> apart) {
        this.apart = apart;
        keys.forEach(key -> groups.put(key, List.of(key)));
        new TreeSet<>(together).forEach(this::unite);
    }

    /**
     * Joins the groups of two keys unless that would join two that are apart.
     *
     * @return empty if they were joined; the pair itself if they were one already, else the first
     *     two that are apart
     */
    Optional<Pair> join(Pair pair) {
        if (areOne(pair.first(), pair.second())) {
            return Optional.of(pair);
        }
        for (String one : group(pair.first())) {
            for (String other : group(pair.second())) {
                Pair cross = Pair.of(one, other);
                if (apart.test(cross)) {
                    return Optional.of(cross);
                }
            }
        }
        unite(pair);
        return Optional.empty();
    }

    /** Whether two keys are in one group. */
    boolean areOne(String one, String other) {
        return group(one).contains(other);
    }

    private List<String> group(String key) {
        return groups.getOrDefault(key, List.of(key));
    }

    private void unite(Pair pair) {
        if (!areOne(pair.first(), pair.second())) {
            List<String> united = new ArrayList<>(group(pair.first()));
            united.addAll(group(pair.second()));
            united.sort(null);
            united.forEach(key -> groups.put(key, united));
        }
    }
}
