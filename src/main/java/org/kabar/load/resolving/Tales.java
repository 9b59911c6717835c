package org.kabar.load.resolving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kabar.model.Authority;
import org.kabar.model.EventProfile;
import org.kabar.model.KnownEntity;
import org.kabar.store.NewsStore;
import org.kabar.store.merge.Decision;
import org.kabar.store.merge.Merged;
import org.kabar.store.merge.Retelling;
import org.kabar.store.merge.Step;
import org.kabar.store.merge.Verdict;
import org.kabar.store.profile.StoredEvents;

/**
 * Keeps the stories of a store in step with what is decided by hand. Used by the thread that
 * writes.
 */
public final class Tales {

    private final NewsStore store;
    private final Supplier<Authority> authority;

    /**
     * The stories of a store.
     *
     * @param authority the entities known beforehand; asked for only if there are stories
     */
    public Tales(NewsStore store, Supplier<Authority> authority) {
        this.store = store;
        this.authority = authority;
    }

    /**
     * Tells the stories of those whom decisions concern anew. In a store without stories, which was
     * never resolved, nothing happens.
     *
     * @param merged decisions that were made or taken back
     */
    public void tellAnew(Merged merged) {
        String entities = store.iris().namespace("entity");
        Set<String> keys = new TreeSet<>();
        Stream.concat(merged.made().stream(), merged.undone().stream())
                .flatMap(Tales::things)
                .filter(thing -> thing.startsWith(entities))
                .forEach(thing -> keys.add(thing.substring(entities.length())));
        if (!keys.isEmpty() && store.profiles(Map.of(), stored -> stored.hasStories())) {
            tellAnew(keys);
        }
    }

    private static Function<Set<String>, List<EventProfile>> told(
            StoredEvents events, Standing standing) {
        return names -> {
            List<EventProfile> profiles = new ArrayList<>();
            events.told(names, event -> profiles.add(events.profile(event, standing::of)));
            return profiles;
        };
    }

    private static Stream<String> things(Decision decision) {
        return Stream.concat(decision.concerns().stream(), decision.splitInto().stream());
    }

    private void tellAnew(Set<String> keys) {
        Map<String, KnownEntity> known = new HashMap<>();
        authority.get().entities().forEach(entity -> known.put(entity.key(), entity));
        Ruling entities =
                new Ruling(
                        store.iris().namespace("entity"),
                        Verdict.MERGED,
                        store.merging().decisions());
        Standing standing = new Standing(known::containsKey);
        entities.joinAll(standing, Set.of());
        String events = store.iris().namespace("event");
        Retelling retelling =
                store.profiles(
                        known,
                        stored ->
                                new StoryRound(
                                                stored,
                                                told(stored.events(), standing),
                                                standing,
                                                known)
                                        .run(keys, entities::iri, name -> events + name));
        store.merging().apply(Step.of(retelling), change -> {});
    }
}
