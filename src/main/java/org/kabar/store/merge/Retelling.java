package org.kabar.store.merge;

import java.util.List;
import java.util.Set;

/**
 * Stories that take the place of all that were told of some entities.
 *
 * @param principals the IRIs of these entities
 * @param stories the stories of these and no others
 */
public record Retelling(Set<String> principals, List<ToldStory> stories) {

    /** Nothing changes. */
    public static final Retelling NONE = new Retelling(Set.of(), List.of());

    /** Copies both. */
    public Retelling {
        principals = Set.copyOf(principals);
        stories = List.copyOf(stories);
    }
}
