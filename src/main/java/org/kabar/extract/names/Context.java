package org.kabar.extract.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/**
 * What the whole article says about its names.
 *
 * @param named the keys of all that it calls by names of their own
 * @param shortNames what is named so, by the other words that may stand for it
 * @param subject what it is about
 */
record Context(Set<String> named, Map<String, KnownEntity> shortNames, Subject subject) {

    /** What an article is about, so far as it matters to names. */
    enum Subject {
        SPORT,
        OTHER
    }

    /** The context that the names of all boards make. */
    static Context of(List<Board> boards, Subject subject) {
        Set<String> named = new HashSet<>();
        Map<String, KnownEntity> shortNames = new HashMap<>();
        for (Board board : boards) {
            for (Found name : board.found()) {
                if (name.known().size() == 1) {
                    KnownEntity known = name.known().getFirst();
                    named.add(known.key());
                    if (known.type() != EntityType.GEOPOLITICAL_ENTITY) {
                        known.metonyms().forEach(other -> shortNames.putIfAbsent(other, known));
                    }
                }
            }
        }
        return new Context(Set.copyOf(named), Map.copyOf(shortNames), subject);
    }

    /** The thing that is named elsewhere and for which these words may stand. */
    Optional<KnownEntity> standsFor(String words) {
        return Optional.ofNullable(shortNames.get(words));
    }
}
