package org.kabar.store.profile;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kabar.map.News;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/** The profile of an entity as it grows, article by article. For one thread. */
final class EntityGathering {

    private final Node node;
    private final String key;
    private final Optional<KnownEntity> known;
    private final NavigableMap<String, Integer> names = new TreeMap<>();
    private final NavigableMap<EntityType, Integer> types = new TreeMap<>();
    private final NavigableSet<String> offices = new TreeSet<>();
    private final NavigableSet<String> companions = new TreeSet<>();
    private final NavigableSet<String> outlets = new TreeSet<>();
    private final NavigableSet<String> articles = new TreeSet<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    EntityGathering(Node node, String key, Optional<KnownEntity> known) {
        this.node = node;
        this.key = key;
        this.known = known;
        known.ifPresent(
                entity -> {
                    types.put(entity.type(), 1);
                    entity.names().forEach(name -> names.put(name, 1));
                });
    }

    /** Adds what an article calls it and nothing else. */
    void addNames(ArticleFacts facts) {
        if (known.isEmpty()) {
            facts.names(node).forEach(name -> names.merge(name, 1, Integer::sum));
            for (EntityType type : EntityType.values()) {
                if (facts.types(node).anyMatch(News.classOf(type)::equals)) {
                    types.merge(type, 1, Integer::sum);
                }
            }
        }
    }

    /** Adds a name, or what it is, as one article says it. */
    void add(Triple statement) {
        Node object = statement.getObject();
        if (object.isLiteral()) {
            names.merge(object.getLiteralLexicalForm(), 1, Integer::sum);
        }
        for (EntityType type : EntityType.values()) {
            if (News.classOf(type).equals(object)) {
                types.merge(type, 1, Integer::sum);
            }
        }
    }

    /** Adds all that an article says of it. */
    void add(ArticleFacts facts) {
        if (facts.types(node).findAny().isEmpty()) {
            // Another one, merged with it, is named there.
            return;
        }
        addNames(facts);
        facts.offices(node).forEach(offices::add);
        facts.mentions().filter(other -> !other.equals(key)).forEach(companions::add);
        facts.outlet().ifPresent(outlets::add);
        facts.published().ifPresent(days::add);
        articles.add(facts.article());
    }

    /** What has come together; empty if nothing says what it is. */
    Optional<EntityProfile> profile() {
        return types.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(type -> profile(type.getKey()));
    }

    private EntityProfile profile(EntityType type) {
        return new EntityProfile(
                key,
                type,
                known.isPresent(),
                known.flatMap(KnownEntity::wikidata),
                names,
                offices,
                companions,
                outlets,
                articles,
                days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst()),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
    }
}
