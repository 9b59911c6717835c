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
import java.util.function.Function;
import java.util.stream.Stream;
import org.kabar.map.profile.ToldEvent;
import org.kabar.model.EventProfile;
import org.kabar.resolve.Blocks;
import org.kabar.resolve.Decisions;
import org.kabar.resolve.NameWeights;
import org.kabar.resolve.Reached;
import org.kabar.resolve.Resolution;
import org.kabar.resolve.Vicinity;
import org.kabar.store.merge.Compared;
import org.kabar.store.merge.Pair;
import org.kabar.store.profile.StoredBlocks.Kind;
import org.kabar.store.profile.StoredEvents;
import org.kabar.store.profile.StoredProfiles;

/**
 * Compares the events of new articles, and those whose parties have become one with others, with
 * all that share a block with them. Used by one thread.
 */
final class EventRound implements Vicinity<EventProfile> {

    private final Blocks blocks = new Blocks();

    /** The blocks of the profiles that were asked for theirs. */
    private final IdentityHashMap<EventProfile, Set<String>> blocksOf = new IdentityHashMap<>();

    private final Resolution resolution = new Resolution(NameWeights.builtIn());
    private final StoredEvents stored;
    private final Function<String, String> before;
    private final Function<String, String> standing;

    /** The events to compare as they are now, and those read on the way. */
    private final Map<String, Telling> events = new TreeMap<>();

    /** The events to compare as they were when they were last compared. */
    private final Map<String, EventProfile> former = new HashMap<>();

    private final BlockStand standingIn;

    /**
     * An event.
     *
     * @param told what articles tell of it, as one text; thousands are held at a time
     * @param profile the same after the merges of now
     */
    private record Telling(String told, EventProfile profile) {}

    /**
     * A round.
     *
     * @param before from the key of an entity to that of the one that stood for it until now
     * @param standing the same from now on
     */
    EventRound(
            StoredProfiles stored,
            Function<String, String> before,
            Function<String, String> standing) {
        this.stored = stored.events();
        this.standingIn = new BlockStand(stored.blocks(), Kind.EVENT);
        this.before = before;
        this.standing = standing;
    }

    /**
     * Compares.
     *
     * @param fresh the names of the events that articles tell of which came or went
     * @param moved the names of those with parties for which others stand now
     * @param decisions what is decided already, by name
     */
    Judged run(Set<String> fresh, Set<String> moved, Decisions decisions) {
        Set<String> begin = new TreeSet<>(fresh);
        begin.addAll(moved);
        Map<String, Compared> kept = new TreeMap<>();
        begin.forEach(name -> kept.put(name, Compared.NOTHING));
        stored.told(fresh, this::add);
        moved.stream().filter(name -> !fresh.contains(name)).forEach(this::read);
        Map<String, Set<String>> own = new TreeMap<>();
        begin.forEach(name -> own.put(name, Set.of()));
        events.forEach(
                (name, event) -> {
                    own.put(name, blocks(event.profile()));
                    kept.put(name, new Compared(own.get(name), Optional.of(event.told())));
                });
        Set<String> crossing = standingIn.crossing(own);
        own.forEach(standingIn::add);
        begin.forEach(this::remember);
        begin.addAll(crossing);
        Reached reached = resolution.reachedEvents(begin, this, decisions);
        Set<String> examined = new TreeSet<>(reached.keys());
        examined.addAll(begin);
        return new Judged(
                examined,
                resolution.events(of(reached.keys()), reached.full(), decisions),
                kept,
                events.size());
    }

    private void add(ToldEvent event) {
        events.put(event.name(), new Telling(event.text(), stored.profile(event, standing)));
    }

    /** Others may have been told by what is not told of an event any longer. */
    private void remember(String name) {
        stored.compared(name)
                .map(then -> stored.profile(then, before))
                .filter(then -> !isToldAs(name, then))
                .ifPresent(
                        then -> {
                            former.put(name, then);
                            standingIn.add(name, blocks(then));
                        });
    }

    private boolean isToldAs(String name, EventProfile then) {
        Telling now = events.get(name);
        return now != null && now.profile().equals(then);
    }

    private void read(String name) {
        if (!events.containsKey(name) && !former.containsKey(name)) {
            stored.compared(name).or(() -> stored.told(name)).ifPresent(this::add);
        }
    }

    @Override
    public List<EventProfile> profiles(String name) {
        List<EventProfile> found = new ArrayList<>(of(Set.of(name)));
        Optional.ofNullable(former.get(name)).ifPresent(found::add);
        return found;
    }

    @Override
    public Set<String> blocks(EventProfile profile) {
        return blocksOf.computeIfAbsent(profile, it -> Set.copyOf(blocks.of(it)));
    }

    @Override
    public Collection<String> sharing(String block) {
        return standingIn.in(block);
    }

    /** The pairs of entities that must be one for two events to be one. */
    Set<Pair> grounds(String one, String other, Function<String, String> iri) {
        Set<Pair> pairs = new TreeSet<>();
        for (String first : originals(one)) {
            for (String second : originals(other)) {
                boolean joined =
                        !first.equals(second)
                                && standing.apply(first).equals(standing.apply(second));
                if (joined && !originals(other).contains(first)) {
                    pairs.add(new Pair(iri.apply(first), iri.apply(second)));
                }
            }
        }
        return pairs;
    }

    /** Events as they are now; those that are not told any more are left out. */
    List<EventProfile> of(Collection<String> names) {
        names.forEach(this::read);
        return names.stream()
                .flatMap(name -> Stream.ofNullable(events.get(name)))
                .map(Telling::profile)
                .toList();
    }

    private Set<String> originals(String event) {
        return Optional.ofNullable(events.get(event))
                .map(it -> ToldEvent.of(event, it.told()).entities())
                .<Set<String>>map(it -> it)
                .orElse(Set.of());
    }
}
