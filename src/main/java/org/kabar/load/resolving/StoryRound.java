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
import org.kabar.store.profile.GatheredEvent;
import org.kabar.store.profile.StoredProfiles;

/** Tells the journeys of some travellers anew. Used by one thread. */
final class StoryRound {

    private final Stories stories = new Stories();
    private final StoredProfiles stored;
    private final Standing standing;
    private final Map<String, KnownEntity> known;

    StoryRound(StoredProfiles stored, Standing standing, Map<String, KnownEntity> known) {
        this.stored = stored;
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
        travellers.forEach(key -> principals.addAll(standing.members(standing.of(key))));
        Set<String> names = stored.eventsWith(principals, stories::concerns);
        List<EventProfile> events =
                stored.events(names, standing::of).values().stream()
                        .map(GatheredEvent::profile)
                        .toList();
        List<Story> found =
                stories.of(events).stream()
                        .filter(story -> principals.contains(story.principal()))
                        .toList();
        Map<String, String> people = people(found);
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
        principals.forEach(key -> iris.add(entity.apply(key)));
        return new Retelling(iris, told);
    }

    /**
     * The travellers that are people, with what they are called: as the authority does, else as
     * most articles do. A country travels by its people only.
     */
    private Map<String, String> people(List<Story> found) {
        Map<String, String> people = new TreeMap<>();
        Set<String> unknown = new TreeSet<>();
        for (Story story : found) {
            KnownEntity entity = known.get(story.principal());
            if (entity == null) {
                unknown.add(story.principal());
            } else if (entity.type() == EntityType.PERSON) {
                people.put(story.principal(), entity.label());
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
