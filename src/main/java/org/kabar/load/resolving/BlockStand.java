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
