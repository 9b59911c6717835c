package org.kabar.map.profile;

import java.io.Serializable;
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
 * The names of an entity that the authority lacks and what it is, as they come together article by
 * article, in any order. For one thread.
 */
public final class NameGathering implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final TreeMap<String, Integer> names = new TreeMap<>();
    private final TreeMap<EntityType, Integer> types = new TreeMap<>();

    /** Nothing yet. */
    public NameGathering(String key) {
        this.key = key;
    }

    /** Adds what an article says. */
    public void add(EntityFacts facts) {
        facts.names().forEach(this::addName);
        facts.types().forEach(this::addType);
    }

    /** Adds all that another one of the same entity has gathered from other articles. */
    public void add(NameGathering other) {
        other.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
        other.types.forEach((type, count) -> types.merge(type, count, Integer::sum));
    }

    /** Adds a name, or what it is, as one article says it. */
    public void add(Triple statement) {
        Node object = statement.getObject();
        if (object.isLiteral()) {
            addName(object.getLiteralLexicalForm());
        }
        News.typesOf(object).forEach(this::addType);
    }

    private void addName(String name) {
        names.merge(name, 1, Integer::sum);
    }

    private void addType(EntityType type) {
        types.merge(type, 1, Integer::sum);
    }

    /** What has come together; empty if nothing says what it is. */
    public Optional<EntityProfile> profile() {
        return types.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(type -> profile(key, type.getKey(), names));
    }

    /** A profile of an entity that the authority lacks, with names alone. */
    public static EntityProfile profile(
            String key, EntityType type, SortedMap<String, Integer> names) {
        return profile(key, type, false, Optional.empty(), names);
    }

    /** The same of one that it has. */
    public static EntityProfile profile(KnownEntity known) {
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
