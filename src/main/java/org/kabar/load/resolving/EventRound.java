package org.kabar.load.resolving;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.kabar.model.EventProfile;
import org.kabar.resolve.Blocks;
import org.kabar.resolve.Decisions;
import org.kabar.resolve.NameWeights;
import org.kabar.resolve.Resolution;
import org.kabar.store.merge.Pair;
import org.kabar.store.profile.GatheredEvent;
import org.kabar.store.profile.StoredBlocks.Kind;
import org.kabar.store.profile.StoredProfiles;

/**
 * Compares the events of new articles, and those whose parties have become one with others, with
 * all that share a block with them. Used by one thread.
 */
final class EventRound {

    private final Blocks blocks = new Blocks();
    private final Resolution resolution = new Resolution(NameWeights.builtIn());
    private final StoredProfiles stored;
    private final Function<String, String> standing;
    private final Map<String, GatheredEvent> events = new TreeMap<>();

    /**
     * A round.
     *
     * @param standing from the key of an entity to that of the one that stands for it
     */
    EventRound(StoredProfiles stored, Function<String, String> standing) {
        this.stored = stored;
        this.standing = standing;
    }

    /**
     * Compares.
     *
     * @param fresh the names of the events in new articles
     * @param decisions what is decided already, by name
     */
    Judged run(Set<String> fresh, Decisions decisions) {
        add(fresh);
        Map<String, Set<String>> standingBlocks = new TreeMap<>();
        events.forEach((name, event) -> standingBlocks.put(name, blocks.of(event.profile())));
        add(sharing(add(sharing(events.values()))));
        return new Judged(
                events.keySet(),
                resolution.events(profiles(), decisions),
                standingBlocks,
                events.size());
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

    /** The events of these names, as far as they were read. */
    List<EventProfile> of(Set<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(events.get(name)).stream())
                .map(GatheredEvent::profile)
                .toList();
    }

    private Set<String> originals(String event) {
        return Optional.ofNullable(events.get(event))
                .map(GatheredEvent::originals)
                .<Set<String>>map(it -> it)
                .orElse(Set.of());
    }

    private Collection<EventProfile> profiles() {
        return events.values().stream().map(GatheredEvent::profile).toList();
    }

    private Collection<GatheredEvent> add(Set<String> names) {
        Set<String> missing = new TreeSet<>(names);
        missing.removeAll(events.keySet());
        Map<String, GatheredEvent> read = stored.events(missing, standing);
        events.putAll(read);
        return read.values();
    }

    private Set<String> sharing(Collection<GatheredEvent> some) {
        Set<String> wanted = new TreeSet<>();
        some.forEach(event -> wanted.addAll(blocks.of(event.profile())));
        return stored.blocks().members(wanted, Kind.EVENT, Resolution.largestBlock());
    }
}
