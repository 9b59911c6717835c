package org.kabar.load.resolving;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kabar.model.Authority;
import org.kabar.model.EntityProfile;
import org.kabar.model.KnownEntity;
import org.kabar.resolve.Blocks;
import org.kabar.resolve.Decisions;
import org.kabar.resolve.NameWeights;
import org.kabar.resolve.Resolution;
import org.kabar.store.profile.StoredBlocks.Kind;
import org.kabar.store.profile.StoredProfiles;

/**
 * Compares the entities of new articles with all that share a block with them. Names are compared
 * first, since they are quickly read; all that is known is read of those only whose names leave
 * something to say. Used by one thread.
 */
final class EntityRound {

    private final Blocks blocks = new Blocks();
    private final Resolution resolution = new Resolution(NameWeights.builtIn());
    private final StoredProfiles stored;
    private final Map<String, Set<String>> known = new HashMap<>();

    EntityRound(StoredProfiles stored, Authority authority) {
        this.stored = stored;
        List<String> keys = authority.entities().stream().map(KnownEntity::key).toList();
        for (EntityProfile profile : stored.known(keys)) {
            blocks.of(profile)
                    .forEach(
                            block ->
                                    known.computeIfAbsent(block, any -> new TreeSet<>())
                                            .add(profile.key()));
        }
    }

    /**
     * Compares.
     *
     * @param fresh the keys of the entities in new articles
     * @param decisions what is decided already, by key
     */
    Judged run(Set<String> fresh, Decisions decisions) {
        Map<String, EntityProfile> names = new TreeMap<>();
        add(names, fresh);
        Map<String, Set<String>> standing = new TreeMap<>();
        for (EntityProfile profile : names.values()) {
            Set<String> all = new TreeSet<>(blocks.of(profile));
            all.addAll(stored.blocks().of(profile.key(), Kind.ENTITY));
            standing.put(profile.key(), all);
        }
        add(names, sharing(names.values()));
        // What fits one of those that fit may make a name ambiguous.
        Set<String> near = resolution.reached(names.values(), fresh);
        add(names, sharing(near.stream().map(names::get).toList()));
        Set<String> open = resolution.reached(names.values(), fresh);
        return new Judged(
                open,
                resolution.entities(stored.entities(open), decisions),
                standing,
                names.size());
    }

    /** Reads the names of those that are not there yet. */
    private void add(Map<String, EntityProfile> names, Set<String> keys) {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(names.keySet());
        stored.names(missing).forEach(profile -> names.put(profile.key(), profile));
    }

    private Set<String> sharing(Collection<EntityProfile> profiles) {
        Set<String> wanted = new TreeSet<>();
        profiles.forEach(profile -> wanted.addAll(blocks.of(profile)));
        Set<String> found = stored.blocks().members(wanted, Kind.ENTITY, Resolution.largestBlock());
        Set<String> all = new TreeSet<>(found);
        wanted.forEach(block -> all.addAll(known.getOrDefault(block, Set.of())));
        return all;
    }
}
