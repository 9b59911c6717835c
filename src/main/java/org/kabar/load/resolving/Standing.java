package org.kabar.load.resolving;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Groups of keys that are one, and the key that stands for each. For one thread. */
public final class Standing {

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Predicate<String> known;

    /**
     * No groups yet.
     *
     * @param known whether the authority has a key, which then stands for its group
     */
    public Standing(Predicate<String> known) {
        this.known = known;
    }

    /** Makes two keys one. */
    public void join(String one, String other) {
        Set<String> joined = new TreeSet<>(group(one));
        joined.addAll(group(other));
        joined.forEach(key -> groups.put(key, joined));
    }

    /** Whether two keys are one. */
    boolean areOne(String one, String other) {
        return group(one).contains(other);
    }

    /** The key that stands for another; itself if it stands alone. */
    public String of(String key) {
        Set<String> group = group(key);
        return group.stream().filter(known).findFirst().or(() -> first(group)).orElse(key);
    }

    /** The keys that are one with another, itself among them. */
    Set<String> members(String key) {
        return Set.copyOf(group(key));
    }

    /** The keys of some groups for which another one stands in other groups. */
    Set<String> movedBy(Standing other, Set<String> some) {
        Set<String> moved = new TreeSet<>();
        for (String key : some) {
            moved.addAll(group(key));
            moved.addAll(other.group(key));
        }
        moved.removeIf(key -> of(key).equals(other.of(key)));
        return moved;
    }

    private static Optional<String> first(Set<String> group) {
        return group.stream().findFirst();
    }

    private Set<String> group(String key) {
        return groups.getOrDefault(key, Set.of(key));
    }
}
