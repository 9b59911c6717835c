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
        if (stored.isEmpty()) {
            return Set.of();
        }
        Map<String, Change> changes = new HashMap<>();
        now.forEach(
                (key, blocks) -> {
                    Set<String> before = stored.of(key, kind);
                    without(blocks, before).forEach(it -> change(changes, it).entered().add(key));
                    without(before, blocks).forEach(it -> change(changes, it).left().add(key));
                });
        Set<String> crossing = new TreeSet<>();
        changes.forEach(
                (block, change) ->
                        stored.members(block, kind, most + change.left().size())
                                .map(it -> union(added.getOrDefault(block, Set.of()), it))
                                .ifPresent(it -> crossing.addAll(crossing(it, change))));
        return crossing;
    }

    /** Who comes into a block and who goes; grows while it is found out. */
    private record Change(Set<String> entered, Set<String> left) {}

    private static Change change(Map<String, Change> changes, String block) {
        return changes.computeIfAbsent(block, any -> new Change(new TreeSet<>(), new TreeSet<>()));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    /** Those on the side of the limit where all are compared, if a change leads over it. */
    private Set<String> crossing(Set<String> before, Change change) {
        Set<String> after = without(before, change.left());
        after.addAll(change.entered());
        boolean crosses = before.size() > most != after.size() > most;
        return !crosses ? Set.of() : before.size() > most ? after : before;
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
