package org.kabar.resolve;

import java.util.ArrayList;
import java.util.List;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/**
 * The fullest name by which an article calls a person, against those of whom the authority knows by
 * a shorter one: an article that speaks of Saddam Haftar and goes on with Haftar does not speak of
 * Khalifa Haftar. Immutable and thread-safe.
 */
final class FullName {

    private static final int FEWEST_PARTS = 2;

    /** Parts of names in two languages have this share of their letters in common, or more. */
    private static final double SIMILAR = 0.5;

    private final PersonNames people;
    private final Sounds sounds;

    /** By these rules. */
    FullName(NameRules rules) {
        this.people = new PersonNames(rules);
        this.sounds = new Sounds(rules);
    }

    /**
     * Whether one who bears one of an entity's names may bear its fullest. A name of one part says
     * nothing, and neither does one that is put together of parts of several names of the bearer.
     */
    boolean mayBeThatOf(KnownEntity bearer, Entity entity) {
        List<String> full = entity.type() == EntityType.PERSON ? parts(entity.name()) : List.of();
        List<List<String>> borne = bearer.names().stream().map(this::parts).toList();
        List<String> all = new ArrayList<>();
        borne.forEach(all::addAll);
        boolean tells = borne.stream().anyMatch(it -> it.size() >= FEWEST_PARTS);
        return full.size() < FEWEST_PARTS
                || !tells
                || borne.stream().anyMatch(it -> agree(full, it))
                || Alignment.of(full, all, sounds).onlyFirst().isEmpty();
    }

    private List<String> parts(String name) {
        return people.parts(name).stream().filter(part -> part.length() > 1).toList();
    }

    /** Alexander and Oleksandr are one part of a name in two languages, Saddam and Khalifa not. */
    private boolean agree(List<String> full, List<String> borne) {
        Alignment alignment = Alignment.of(full, borne, sounds);
        if (borne.size() < FEWEST_PARTS || alignment.pairs().isEmpty()) {
            return false;
        }
        return alignment.onlyFirst().stream()
                        .allMatch(it -> isLikeOneOf(it, alignment.onlySecond()))
                || alignment.onlySecond().isEmpty();
    }

    private static boolean isLikeOneOf(String part, List<String> others) {
        return others.stream()
                .anyMatch(
                        other -> {
                            int longer = Math.max(part.length(), other.length());
                            return EditDistance.of(part, other) <= (1 - SIMILAR) * longer;
                        });
    }
}
