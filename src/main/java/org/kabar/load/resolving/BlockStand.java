package org.kabar.load.resolving;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kabar.resolve.Resolution;
import org.kabar.store.profile.StoredBlocks;

/** Who stands in which block: those of the store, and those of now. Used by one thread. */
final class BlockStand {

    private final int most = Resolution.largestBlock();
    private final StoredBlocks stored;
    private final StoredBlocks.Kind kind;
    private final Map<String, Set<String>> added = new HashMap<>();

    /** Those of a kind in the store, and nobody else yet. */
    BlockStand(StoredBlocks stored, StoredBlocks.Kind kind) {
        this.stored = stored;
        this.kind = kind;
    }

    /** Puts one into blocks. */
    void add(String key, Set<String> blocks) {
        blocks.forEach(block -> added.computeIfAbsent(block, any -> new TreeSet<>()).add(key));
    }

    /**
     * Who was compared in a block that has too many members from now on, or will be in one that had
     * too many: what was decided of them may have rested on it, or may do so.
     *
     * @param now from those who are compared to the blocks that each stands in from now on; none of
     *     them was added before
     */
    Set<String> crossing(Map<String, Set<String>> now) {
        Map<String, Set<String>> entered = new HashMap<>();
        Map<String, Set<String>> left = new HashMap<>();
        now.forEach(
                (key, blocks) -> {
                    Set<String> before = stored.of(key, kind);
                    put(key, blocks, before, entered);
                    put(key, before, blocks, left);
                });
        Set<String> changed = new TreeSet<>(entered.keySet());
        changed.addAll(left.keySet());
        Set<String> crossing = new TreeSet<>();
        for (String block : changed) {
            crossing.addAll(
                    crossing(
                            block,
                            entered.getOrDefault(block, Set.of()),
                            left.getOrDefault(block, Set.of())));
        }
        return crossing;
    }

    /** Puts one into those of some blocks that are not among others. */
    private static void put(
            String key, Set<String> blocks, Set<String> others, Map<String, Set<String>> into) {
        blocks.stream()
                .filter(block -> !others.contains(block))
                .forEach(block -> into.computeIfAbsent(block, any -> new TreeSet<>()).add(key));
    }

    private Set<String> crossing(String block, Set<String> entered, Set<String> left) {
        return stored.members(block, kind, most + left.size())
                .map(members -> crossing(members, block, entered, left))
                .orElse(Set.of());
    }

    private Set<String> crossing(
            Set<String> members, String block, Set<String> entered, Set<String> left) {
        Set<String> before = union(added.getOrDefault(block, Set.of()), members);
        Set<String> after = new TreeSet<>(before);
        after.removeAll(left);
        after.addAll(entered);
        if (before.size() > most == after.size() > most) {
            return Set.of();
        }
        return before.size() > most ? after : before;
    }

    /** All in a block; nobody if they are too many to be compared. */
    Collection<String> in(String block) {
        Set<String> own = added.getOrDefault(block, Set.of());
        return stored.members(block, kind, most)
                .map(others -> union(own, others))
                .filter(it -> it.size() <= most)
                .orElse(Set.of());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        if (other.isEmpty()) {
            return one;
        }
        Set<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }
}
