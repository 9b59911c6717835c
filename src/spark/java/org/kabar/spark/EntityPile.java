package org.kabar.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.kabar.map.profile.EntityFacts;
import org.kabar.map.profile.EntityGathering;
import org.kabar.map.profile.NameGathering;
import org.kabar.model.KnownEntity;
import org.kabar.resolve.Resolution;

/**
 * All that articles say of an entity, of those that the authority has perhaps nothing. Piles of one
 * entity come together in any order. Used by one thread.
 */
final class EntityPile implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final NameGathering names;
    private FirstArticles<EntityFacts> first = new FirstArticles<>();

    /** Nothing yet. */
    EntityPile(String key) {
        this.key = key;
        this.names = new NameGathering(key);
    }

    /** Its key. */
    String key() {
        return key;
    }

    /** What one article says. */
    static EntityPile of(EntityFacts facts) {
        EntityPile pile = new EntityPile(facts.key());
        pile.names.add(facts);
        if (!facts.types().isEmpty()) {
            pile.first = pile.first.with(facts.article(), facts);
        }
        return pile;
    }

    /** This one, with what another holds. */
    EntityPile with(EntityPile other) {
        names.add(other.names);
        first = first.with(other.first);
        return this;
    }

    /**
     * The names alone; empty if nothing says what it is.
     *
     * @param known the entities of the authority by key
     */
    Optional<EntityGathering> names(Map<String, KnownEntity> known) {
        return Optional.ofNullable(known.get(key))
                .map(NameGathering::profile)
                .or(names::profile)
                .map(Resolution::weighed)
                .map(EntityGathering::new);
    }

    /** All that is compared; empty if nothing says what it is. */
    Optional<EntityGathering> whole(Map<String, KnownEntity> known) {
        Optional<EntityGathering> whole = names(known);
        whole.ifPresent(gathering -> first.all().forEach(gathering::add));
        return whole;
    }
}
