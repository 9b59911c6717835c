package org.kabar.load.resolving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;
import org.kabar.model.EventProfile;
import org.kabar.model.KnownEntity;
import org.kabar.resolve.Stories;
import org.kabar.resolve.Story;
import org.kabar.store.merge.Retelling;
import org.kabar.store.merge.ToldStory;
import org.kabar.store.profile.StoredProfiles;

/** Tells the journeys of some travellers anew. Used by one thread. */
final class StoryRound {

    private final Stories stories = new Stories();
    private final StoredProfiles stored;
    private final Function<Set<String>, List<EventProfile>> events;
    private final Standing standing;
    private final Map<String, KnownEntity> known;

    /**
     * Of a store.
     *
     * @param events from names of events to what is told of them, with merges applied
     * @param standing the groups of entities that are one
     */
    StoryRound(
            StoredProfiles stored,
            Function<Set<String>, List<EventProfile>> events,
            Standing standing,
            Map<String, KnownEntity> known) {
        this.stored = stored;
        this.events = events;
        this.standing = standing;
        this.known = known;
    }

    /** The keys of those who take part in such of these events as can be parts of a journey. */
    Set<String> travellers(Collection<EventProfile> events) {
        Set<String> travellers = new TreeSet<>();
        events.stream()
                .filter(event -> stories.concerns(event.type()))
                .flatMap(
                        event ->
                                Stream.concat(event.actors().stream(), event.recipients().stream()))
                .forEach(travellers::add);
        return travellers;
    }

    /**
     * The stories of travellers.
     *
     * @param entity from a key to an IRI
     * @param event from a name to an IRI
     */
    Retelling run(
            Set<String> travellers, UnaryOperator<String> entity, UnaryOperator<String> event) {
        Set<String> principals = new TreeSet<>();
        travellers.forEach(key -> principals.add(standing.of(key)));
        Map<String, String> people = people(principals);
        Set<String> names = stored.events().with(members(people.keySet()), stories::concerns);
        List<Story> found = stories.of(events.apply(names));
        List<ToldStory> told = new ArrayList<>();
        for (Story story : found) {
            SortedSet<String> parts = new TreeSet<>();
            story.events().forEach(name -> parts.add(event.apply(name)));
            Optional.ofNullable(people.get(story.principal()))
                    .map(
                            name ->
                                    new ToldStory(
                                            story.key(),
                                            entity.apply(story.principal()),
                                            name,
                                            parts,
                                            story.start(),
                                            story.end()))
                    .ifPresent(told::add);
        }
        Set<String> iris = new TreeSet<>();
        members(principals).forEach(key -> iris.add(entity.apply(key)));
        return new Retelling(iris, told);
    }

    private Set<String> members(Set<String> principals) {
        Set<String> members = new TreeSet<>();
        principals.forEach(key -> members.addAll(standing.members(key)));
        return members;
    }

    /**
     * The travellers that are people, with what they are called: as the authority does, else as
     * most articles do. A country travels by its people only.
     */
    private Map<String, String> people(Set<String> principals) {
        Map<String, String> people = new TreeMap<>();
        Set<String> unknown = new TreeSet<>();
        for (String principal : principals) {
            KnownEntity entity = known.get(principal);
            if (entity == null) {
                unknown.add(principal);
            } else if (entity.type() == EntityType.PERSON) {
                people.put(principal, entity.label());
            }
        }
        for (EntityProfile profile : stored.names(unknown)) {
            if (profile.type() == EntityType.PERSON) {
                profile.names().entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .ifPresent(name -> people.put(profile.key(), name.getKey()));
            }
        }
        return people;
    }
}
