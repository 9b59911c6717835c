package org.kabar.map.profile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;

/** What articles say of an entity besides its names, as it grows by articles. For one thread. */
public final class EntityGathering implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Of how many articles the profile of a thing is made at most, those whose names sort first.
     * What thousands of articles say of a well-known name adds little and would take long to read.
     */
    public static final int MOST_ARTICLES = 100;

    private final String key;
    private final EntityType type;
    private final boolean known;
    private final List<String> wikidata;
    private final TreeMap<String, Integer> names;
    private final TreeSet<String> offices = new TreeSet<>();
    private final TreeSet<String> companions = new TreeSet<>();
    private final TreeSet<String> outlets = new TreeSet<>();
    private final TreeSet<String> articles = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    /**
     * Nothing yet.
     *
     * @param names its names and what it is
     */
    public EntityGathering(EntityProfile names) {
        this.key = names.key();
        this.type = names.type();
        this.known = names.known();
        this.wikidata = names.wikidata().stream().toList();
        this.names = new TreeMap<>(names.names());
    }

    /** What one article says of something of a type, its names too. */
    public static EntityProfile of(EntityType type, EntityFacts facts) {
        TreeMap<String, Integer> names = new TreeMap<>();
        facts.names().forEach(name -> names.put(name, 1));
        EntityGathering gathering =
                new EntityGathering(NameGathering.profile(facts.key(), type, names));
        gathering.add(facts);
        return gathering.profile();
    }

    /** Its key. */
    public String key() {
        return key;
    }

    /** Adds what an article says of it. */
    public void add(EntityFacts facts) {
        if (facts.types().isEmpty()) {
            // Another one, merged with it, is named there.
            return;
        }
        offices.addAll(facts.offices());
        companions.addAll(facts.companions());
        outlets.addAll(facts.outlets());
        days.addAll(facts.published());
        articles.add(facts.article());
    }

    /** What has come together. */
    public EntityProfile profile() {
        return new EntityProfile(
                key,
                type,
                known,
                wikidata.stream().findFirst(),
                names,
                offices,
                companions,
                outlets,
                articles,
                days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst()),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
    }
}
