package org.kabar.map.profile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kabar.model.EntityType;

/**
 * What one article says of one entity, before any merge. Immutable.
 *
 * @param key the key of the entity
 * @param article the IRI of the article
 * @param names what it is called, once for each statement that says so, sorted
 * @param types what it is; none if the article only refers to it
 * @param offices the posts it holds: the words in lower case, then {@code @} and the key of the
 *     body where there is one
 * @param companions the keys of the other entities that the text names
 * @param outlets the key of the outlet, where known
 * @param published the day of publication, where known
 */
public record EntityFacts(
        String key,
        String article,
        List<String> names,
        List<EntityType> types,
        List<String> offices,
        List<String> companions,
        List<String> outlets,
        List<LocalDate> published)
        implements Serializable {

    /** Copies the lists. */
    public EntityFacts {
        names = List.copyOf(names);
        types = List.copyOf(types);
        offices = List.copyOf(offices);
        companions = List.copyOf(companions);
        outlets = List.copyOf(outlets);
        published = List.copyOf(published);
    }
}
