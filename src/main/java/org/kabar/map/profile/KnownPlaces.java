package org.kabar.map.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kabar.model.KnownEntity;

/**
 * How places lie in one another.
 *
 * @param known the entities of the authority by key
 */
public record KnownPlaces(Map<String, KnownEntity> known) {

    /** The keys of the places that a place lies in, near and far. */
    public Stream<String> around(String place) {
        Set<String> found = new HashSet<>();
        List<String> todo = new ArrayList<>(List.of(place));
        while (!todo.isEmpty()) {
            Optional.ofNullable(known.get(todo.removeLast())).stream()
                    .flatMap(it -> it.partOf().stream())
                    .filter(found::add)
                    .forEach(todo::add);
        }
        return found.stream();
    }
}
