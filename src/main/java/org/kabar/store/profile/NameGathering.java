package org.kabar.store.profile;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kabar.map.News;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/**
 * The names of an entity and what it is, as they come together article by article. For one thread.
 */
final class NameGathering {

    private final Node node;
    private final String key;
    private final NavigableMap<String, Integer> names = new TreeMap<>();
    private final NavigableMap<EntityType, Integer> types = new TreeMap<>();

    /** Of an entity that the authority lacks. */
    NameGathering(Node node, String key) {
        this.node = node;
        this.key = key;
    }

    /** Adds what the original of an article's graph says. */
    void add(ArticleFacts facts) {
        facts.names(node).forEach(this::addName);
        for (EntityType type : EntityType.values()) {
            if (facts.types(node).anyMatch(News.classOf(type)::equals)) {
                addType(type);
            }
        }
    }

    /** Adds a name, or what it is, as one article says it. */
    void add(Triple statement) {
        Node object = statement.getObject();
        if (object.isLiteral()) {
            addName(object.getLiteralLexicalForm());
        }
        for (EntityType type : EntityType.values()) {
            if (News.classOf(type).equals(object)) {
                addType(type);
            }
        }
    }

    private void addName(String name) {
        names.merge(name, 1, Integer::sum);
    }

    private void addType(EntityType type) {
        types.merge(type, 1, Integer::sum);
    }

    /** What has come together; empty if nothing says what it is. */
    Optional<EntityProfile> profile() {
        return types.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(type -> profile(key, type.getKey(), names));
    }

    /** A profile of an entity that the authority lacks, with names alone. */
    static EntityProfile profile(String key, EntityType type, SortedMap<String, Integer> names) {
        return profile(key, type, false, Optional.empty(), names);
    }

    /** The same of one that it has. */
    static EntityProfile profile(KnownEntity known) {
        NavigableMap<String, Integer> names = new TreeMap<>();
        known.names().forEach(name -> names.put(name, 1));
        return profile(known.key(), known.type(), true, known.wikidata(), names);
    }

    private static EntityProfile profile(
            String key,
            EntityType type,
            boolean known,
            Optional<String> wikidata,
            SortedMap<String, Integer> names) {
        TreeSet<String> none = new TreeSet<>();
        return new EntityProfile(
                key,
                type,
                known,
                wikidata,
                names,
                none,
                none,
                none,
                none,
                Optional.empty(),
                Optional.empty());
    }
}
