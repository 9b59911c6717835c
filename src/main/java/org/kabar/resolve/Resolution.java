package org.kabar.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kabar.model.EntityProfile;
import org.kabar.model.EventProfile;

/**
 * Turns profiles into proposals. What comes out depends on the profiles alone, not on their order.
 *
 * <p>Each list of applied proposals is a forest: undoing one of them takes what it joined apart.
 * Two known entities, and two things that a comparison or a person keeps apart, are never in one
 * group, not by way of a third either. A name that leaves out what others have, and so fits two
 * that are apart, is joined with neither unless the rest of the evidence is clearly for one of
 * them; a person is asked.
 *
 * <p>When profiles are added later, what was applied before may not be proposed any more, since a
 * name has become ambiguous; who keeps the merges has to take such a one back for the order of
 * loading not to matter. The profiles to hand over are all those that share a block with a new one,
 * and those that share one with these.
 *
 * <p>Blocks of more profiles than the limit {@code block} of {@code resolve/weights.txt} are passed
 * over: their members meet only in a more telling block. The cost is that of the comparisons: for
 * each block the square of its size. Immutable and thread-safe.
 */
public final class Resolution {

    private final Blocks blocks = new Blocks();
    private final ScoreModel ofEntities = ScoreModel.of("entity");
    private final ScoreModel ofEvents = ScoreModel.of("event");
    private final EntityMatcher entities;
    private final EventMatcher events;

    /**
     * A resolution.
     *
     * @param weights how telling names are
     */
    public Resolution(NameWeights weights) {
        entities = new EntityMatcher(weights);
        events = new EventMatcher(weights);
    }

    /**
     * Which entities are one.
     *
     * @return by score, the highest first
     */
    public List<Proposal> entities(Collection<EntityProfile> profiles, Decisions decisions) {
        return entities(profiles, Set.of(), decisions);
    }

    /**
     * The same of those that were reached in a store.
     *
     * @param full blocks that have too many members there
     */
    public List<Proposal> entities(
            Collection<EntityProfile> profiles, Set<String> full, Decisions decisions) {
        return linkage(full, decisions).proposals(profiles.stream().map(entities::named).toList());
    }

    private Linkage<NamedProfile> linkage(Set<String> full, Decisions decisions) {
        return new Linkage<>(
                NamedProfile::key,
                named -> without(full, blocks.of(named.profile())),
                entities::compare,
                ofEntities,
                decisions);
    }

    private static Set<String> without(Set<String> full, Set<String> blocks) {
        blocks.removeAll(full);
        return blocks;
    }

    /**
     * The same, where it is known which pairs share a block. Whether a pair is proposed follows
     * from the pairs that may be one and are connected with it, so that connected profiles can be
     * looked at apart from all others.
     *
     * @param profiles all that are connected by pairs that may be one
     * @param candidates these pairs, and perhaps more
     */
    public List<Proposal> connectedEntities(
            Collection<EntityProfile> profiles,
            Collection<Decisions.Pair> candidates,
            Decisions decisions) {
        return linkage(Set.of(), decisions)
                .proposals(profiles.stream().map(entities::named).toList(), candidates);
    }

    /**
     * The pairs in a block whose names may be one.
     *
     * @param block profiles of which only the names are looked at
     */
    public Set<Decisions.Pair> namesakes(Collection<EntityProfile> block) {
        List<NamedProfile> named = block.stream().map(entities::named).toList();
        Set<Decisions.Pair> pairs = new TreeSet<>();
        for (int i = 0; i < named.size(); i++) {
            for (int j = i + 1; j < named.size(); j++) {
                if (entities.compare(named.get(i), named.get(j)) instanceof Judgement.Alike) {
                    pairs.add(Decisions.Pair.of(named.get(i).key(), named.get(j).key()));
                }
            }
        }
        return pairs;
    }

    /** Whether two may be one by all that is known of them. */
    public boolean mayBeOne(EntityProfile one, EntityProfile other) {
        return mayBeOne(entities.compare(one, other), ofEntities);
    }

    /** Whether two may be one by all that is known of them. */
    public boolean mayBeOne(EventProfile one, EventProfile other) {
        return mayBeOne(events.compare(one, other), ofEvents);
    }

    private static boolean mayBeOne(Judgement judgement, ScoreModel model) {
        return judgement instanceof Judgement.Alike found
                && found.score() >= model.limit("compatible");
    }

    /**
     * The entities on whose proposals those of some may bear: all that can be reached from them by
     * pairs whose names may be one. Those that are alike to none are left out.
     *
     * @param from the keys to begin with
     * @param names profiles of which only the names are looked at
     */
    public Reached reached(
            Collection<String> from, Vicinity<EntityProfile> names, Decisions decisions) {
        Vicinity<NamedProfile> named =
                new Vicinity<>() {
                    @Override
                    public List<NamedProfile> profiles(String key) {
                        return names.profiles(key).stream().map(entities::named).toList();
                    }

                    @Override
                    public Set<String> blocks(NamedProfile profile) {
                        return names.blocks(profile.profile());
                    }

                    @Override
                    public Collection<String> sharing(String block) {
                        return names.sharing(block);
                    }
                };
        return new Reach<>(
                        named,
                        (one, other) -> entities.compare(one, other) instanceof Judgement.Alike)
                .from(from, decisions.together());
    }

    /**
     * A profile that compares as another does, with what does not change as one more article uses
     * one of its names: these count one, or zero where they are too rare to be compared.
     */
    public static EntityProfile weighed(EntityProfile profile) {
        return new EntityProfile(
                profile.key(),
                profile.type(),
                profile.known(),
                profile.wikidata(),
                Forms.weighed(profile),
                profile.offices(),
                profile.companions(),
                profile.outlets(),
                profile.articles(),
                profile.first(),
                profile.last());
    }

    /**
     * The same of events, by all that is known of them.
     *
     * @param from the local names to begin with
     */
    public Reached reachedEvents(
            Collection<String> from, Vicinity<EventProfile> around, Decisions decisions) {
        return new Reach<>(around, this::mayBeOne).from(from, decisions.together());
    }

    /** How many profiles a block may have; larger ones are passed over. */
    public static int largestBlock() {
        return (int) ScoreModel.of("entity").limit("block");
    }

    /**
     * Which events are one.
     *
     * @return by score, the highest first
     */
    public List<Proposal> events(Collection<EventProfile> profiles, Decisions decisions) {
        return events(profiles, Set.of(), decisions);
    }

    /**
     * The same of those that were reached in a store.
     *
     * @param full blocks that have too many members there
     */
    public List<Proposal> events(
            Collection<EventProfile> profiles, Set<String> full, Decisions decisions) {
        return linkageOfEvents(full, decisions).proposals(profiles);
    }

    /** The same, where it is known which pairs share a block; see the one for entities. */
    public List<Proposal> connectedEvents(
            Collection<EventProfile> profiles,
            Collection<Decisions.Pair> candidates,
            Decisions decisions) {
        return linkageOfEvents(Set.of(), decisions).proposals(profiles, candidates);
    }

    private Linkage<EventProfile> linkageOfEvents(Set<String> full, Decisions decisions) {
        return new Linkage<>(
                EventProfile::key,
                event -> without(full, blocks.of(event)),
                events::compare,
                ofEvents,
                decisions);
    }
}
