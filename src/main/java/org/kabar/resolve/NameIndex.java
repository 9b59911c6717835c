package org.kabar.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kabar.model.Authority;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/** The authority by name, by domain and by key. Immutable after construction and thread-safe. */
final class NameIndex {

    /** A folded name of one word must be so long not to be an acronym of something else. */
    private static final int SHORTEST_WORD = 4;

    private final NameFolding folding;
    private final Map<String, List<KnownEntity>> byName = new HashMap<>();
    private final Map<String, List<KnownEntity>> byNormal = new HashMap<>();
    private final Map<String, List<KnownEntity>> byFolded = new HashMap<>();
    private final Map<String, KnownEntity> byDomain = new HashMap<>();
    private final Map<String, KnownEntity> byKey = new HashMap<>();

    NameIndex(Authority authority, NameFolding folding) {
        this.folding = folding;
        for (KnownEntity known : authority.entities()) {
            byKey.put(known.key(), known);
            known.domains().forEach(domain -> byDomain.put(Names.normal(domain), known));
            for (String name : known.names()) {
                add(byName, name, known);
                add(byNormal, Names.normal(name), known);
                add(byFolded, folding.folded(name, known.type()), known);
            }
        }
    }

    /**
     * Those of a type that bear this name exactly, else those that bear it in other letters, else
     * the only one that bears it once it is folded.
     */
    List<KnownEntity> named(String name, EntityType type) {
        List<KnownEntity> exact = ofType(byName.getOrDefault(name, List.of()), type);
        if (!exact.isEmpty()) {
            return exact;
        }
        List<KnownEntity> normal =
                ofType(byNormal.getOrDefault(Names.normal(name), List.of()), type);
        return normal.isEmpty() ? folded(folding.folded(name, type), type) : normal;
    }

    private List<KnownEntity> folded(String name, EntityType type) {
        boolean telling = name.length() >= SHORTEST_WORD;
        List<KnownEntity> bearers =
                telling ? ofType(byFolded.getOrDefault(name, List.of()), type) : List.of();
        return bearers.size() == 1 ? bearers : List.of();
    }

    /** The outlet with this web domain, with or without what follows the first dot. */
    Optional<KnownEntity> atDomain(String domain) {
        String normal = Names.normal(domain);
        return Optional.ofNullable(byDomain.get(normal))
                .or(() -> Optional.ofNullable(byDomain.get(normal + " com")))
                .or(() -> Optional.ofNullable(byDomain.get(normal + " co")))
                .or(() -> Optional.ofNullable(byDomain.get(normal + " id")));
    }

    /** The entity with this key. */
    Optional<KnownEntity> withKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private static void add(Map<String, List<KnownEntity>> index, String name, KnownEntity known) {
        List<KnownEntity> bearers = index.computeIfAbsent(name, any -> new ArrayList<>());
        if (!bearers.contains(known)) {
            bearers.add(known);
        }
    }

    private static List<KnownEntity> ofType(List<KnownEntity> candidates, EntityType type) {
        return candidates.stream().filter(known -> known.type() == type).toList();
    }
}
