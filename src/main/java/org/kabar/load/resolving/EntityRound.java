package org.kabar.load.resolving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kabar.model.Authority;
import org.kabar.model.EntityProfile;
import org.kabar.model.KnownEntity;
import org.kabar.resolve.Blocks;
import org.kabar.resolve.Decisions;
import org.kabar.resolve.NameWeights;
import org.kabar.resolve.Reached;
import org.kabar.resolve.Resolution;
import org.kabar.resolve.Vicinity;
import org.kabar.store.merge.Compared;
import org.kabar.store.profile.StoredBlocks.Kind;
import org.kabar.store.profile.StoredProfiles;

/**
 * Compares the entities of new articles with all that share a block with them. Names are compared
 * first, since they are quickly read; all that is known is read of those only whose names leave
 * something to say. Used by one thread.
 */
final class EntityRound implements Vicinity<EntityProfile> {

    private final Blocks blocks = new Blocks();

    /** The blocks of the profiles that were asked for theirs. */
    private final IdentityHashMap<EntityProfile, Set<String>> blocksOf = new IdentityHashMap<>();

    private final Resolution resolution = new Resolution(NameWeights.builtIn());
    private final StoredProfiles stored;

    /** The names of the entities to compare as they are now, and those read on the way. */
    private final Map<String, EntityProfile> names = new TreeMap<>();

    /** The names by which entities to compare went when they were last compared. */
    private final Map<String, EntityProfile> former = new HashMap<>();

    private final BlockStand standing;

    EntityRound(StoredProfiles stored, Authority authority) {
        this.stored = stored;
        this.standing = new BlockStand(stored.blocks(), Kind.ENTITY);
        authority.entities().stream()
                .map(KnownEntity::key)
                .flatMap(key -> stored.ofAuthority(key).stream())
                .forEach(profile -> standing.add(profile.key(), blocks(profile)));
    }

    /**
     * Compares.
     *
     * @param fresh the keys of the entities in new articles
     * @param decisions what is decided already, by key
     */
    Judged run(Set<String> fresh, Decisions decisions) {
        Set<String> begin = new TreeSet<>(fresh);
        begin.addAll(stored.withdrawals().entities());
        Map<String, Compared> compared = new TreeMap<>();
        Map<String, Set<String>> own = new TreeMap<>();
        begin.forEach(key -> compared.put(key, Compared.NOTHING));
        begin.forEach(key -> own.put(key, Set.of()));
        for (EntityProfile read : stored.names(begin)) {
            EntityProfile profile = Resolution.weighed(read);
            names.put(profile.key(), profile);
            own.put(profile.key(), blocks(profile));
            compared.put(profile.key(), stored.kept(profile, blocks(profile)));
        }
        Set<String> crossing = standing.crossing(own);
        own.forEach(standing::add);
        begin.forEach(this::remember);
        begin.addAll(crossing);
        Reached reached = resolution.reached(begin, this, decisions);
        List<EntityProfile> open =
                reached.keys().stream()
                        .sorted()
                        .flatMap(key -> Stream.ofNullable(names.get(key)))
                        .toList();
        Set<String> examined = new TreeSet<>(reached.keys());
        examined.addAll(begin);
        return new Judged(
                examined,
                resolution.entities(stored.entities(open), reached.full(), decisions),
                compared,
                names.size());
    }

    /** Others may have been told by names that an entity goes by no longer. */
    private void remember(String key) {
        stored.compared(key)
                .filter(then -> !then.equals(names.get(key)))
                .ifPresent(
                        then -> {
                            former.put(key, then);
                            standing.add(key, blocks(then));
                        });
    }

    @Override
    public List<EntityProfile> profiles(String key) {
        List<EntityProfile> profiles = new ArrayList<>();
        Optional.ofNullable(names.get(key)).or(() -> read(key)).ifPresent(profiles::add);
        Optional.ofNullable(former.get(key)).ifPresent(profiles::add);
        return profiles;
    }

    private Optional<EntityProfile> read(String key) {
        Optional<EntityProfile> found =
                former.containsKey(key)
                        ? Optional.empty()
                        : stored.compared(key).or(() -> stored.names(key));
        found.ifPresent(profile -> names.put(key, profile));
        return found;
    }

    @Override
    public Set<String> blocks(EntityProfile profile) {
        return blocksOf.computeIfAbsent(profile, it -> Set.copyOf(blocks.of(it)));
    }

    @Override
    public Collection<String> sharing(String block) {
        return standing.in(block);
    }
}
