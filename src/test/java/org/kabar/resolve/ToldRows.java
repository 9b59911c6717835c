package org.kabar.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kabar.map.profile.KnownPlaces;
import org.kabar.model.Article;
import org.kabar.model.Authority;
import org.kabar.model.Entity;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;
import org.kabar.model.EventProfile;
import org.kabar.model.Extraction;
import org.kabar.model.KnownEntity;
import org.kabar.model.Metadata;
import org.kabar.model.Producer;
import org.kabar.model.Text;

/** What single articles tell, from files of rows; which rows are one stands in the first column. */
final class ToldRows {

    private final List<String[]> rows = new ArrayList<>();

    /** Reads a file of the test's resources. */
    ToldRows(String name) {
        InputStream in = ToldRows.class.getResourceAsStream("/resolve/" + name);
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> rows.add(line.split("\\|", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of rows. */
    int size() {
        return rows.size();
    }

    /** The clusters that are right: rows by number and cluster. */
    Map<String, String> right() {
        Map<String, String> right = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            right.put(id(i), rows.get(i)[0]);
        }
        return right;
    }

    private String id(int row) {
        return String.format("%02d-%s", row, rows.get(row)[0]);
    }

    /** Each row to the key that its entity gets. */
    Map<String, String> entityKeys(Resolver resolver) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Entity entity = entity(rows.get(i));
            Extraction extraction =
                    new Extraction(
                            new Article("a", Metadata.none(), Text.of("")),
                            new Producer("test", Map.of()),
                            List.of(entity),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of());
            Entity resolved = resolver.resolve(extraction).entities().getFirst();
            keys.put(id(i), resolved.key().orElse(id(i)));
        }
        return keys;
    }

    private static Entity entity(String[] row) {
        return new Entity(
                "e",
                EntityType.of(row[1]).orElseThrow(),
                List.of(row[2].split(";")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** The profiles of the entities by key, and those of the whole authority. */
    List<EntityProfile> entities(Map<String, String> keys, Authority authority) {
        Map<String, EntityProfile> profiles = new TreeMap<>();
        authority.entities().forEach(known -> profiles.put(known.key(), profile(known)));
        for (int i = 0; i < rows.size(); i++) {
            String key = Objects.requireNonNull(keys.get(id(i)));
            EntityProfile told = profile(key, id(i), rows.get(i));
            profiles.merge(key, told, ToldRows::united);
        }
        return List.copyOf(profiles.values());
    }

    /** What is asked about the rows that have one key. */
    List<Homonym> homonyms(Map<String, String> keys, Authority authority) {
        Homonyms homonyms = new Homonyms(NameWeights.builtIn());
        List<Homonym> asked = new ArrayList<>();
        for (EntityProfile entity : entities(keys, authority)) {
            List<EntityProfile> told = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (entity.key().equals(keys.get(id(i)))) {
                    told.add(profile(entity.key(), id(i), rows.get(i)));
                }
            }
            if (Homonyms.areAsked(entity)) {
                asked.addAll(homonyms.of(entity, told, List.of()));
            }
        }
        return asked;
    }

    private static EntityProfile profile(KnownEntity known) {
        SortedMap<String, Integer> names = new TreeMap<>();
        known.names().forEach(name -> names.put(name, 1));
        return new EntityProfile(
                known.key(),
                known.type(),
                true,
                known.wikidata(),
                names,
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty(),
                Optional.empty());
    }

    private static EntityProfile profile(String key, String article, String[] row) {
        SortedMap<String, Integer> names = new TreeMap<>();
        set(row[2]).forEach(name -> names.put(name, 1));
        Optional<LocalDate> day = day(row[6]);
        return new EntityProfile(
                key,
                EntityType.of(row[1]).orElseThrow(),
                false,
                Optional.empty(),
                names,
                set(row[3]),
                set(row[4]),
                set(row[5]),
                set(article),
                day,
                day);
    }

    private static EntityProfile united(EntityProfile a, EntityProfile b) {
        SortedMap<String, Integer> names = new TreeMap<>(a.names());
        if (!a.known()) {
            b.names().forEach((name, count) -> names.merge(name, count, Integer::sum));
        }
        return new EntityProfile(
                a.key(),
                a.type(),
                a.known(),
                a.wikidata(),
                names,
                union(a.offices(), b.offices()),
                union(a.companions(), b.companions()),
                union(a.outlets(), b.outlets()),
                union(a.articles(), b.articles()),
                a.first().isEmpty() || b.first().get().isBefore(a.first().get())
                        ? b.first()
                        : a.first(),
                a.last().isEmpty() || b.last().get().isAfter(a.last().get()) ? b.last() : a.last());
    }

    /** The events, each under a key of its own; places with those that they lie in. */
    List<EventProfile> events(Authority authority) {
        Map<String, KnownEntity> known = new TreeMap<>();
        authority.entities().forEach(entity -> known.put(entity.key(), entity));
        KnownPlaces places = new KnownPlaces(known);
        List<EventProfile> events = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            events.add(
                    new EventProfile(
                            id(i),
                            row[1],
                            set(row[2]),
                            set(row[3]),
                            set(row[4]),
                            wide(set(row[5]), places),
                            set(""),
                            set(""),
                            bodies(row),
                            day(row[6]),
                            day(row[7]),
                            set("article " + i),
                            set(row[9]),
                            day(row[8])));
        }
        return events;
    }

    /** The posts of those who take part, as any article names them with their names. */
    private static SortedMap<String, SortedSet<String>> bodies(String[] row) {
        SortedMap<String, SortedSet<String>> bodies = new TreeMap<>();
        SortedSet<String> parties = union(set(row[2]), set(row[3]));
        new ToldRows("events-posts.txt")
                .rows.stream()
                        .filter(post -> parties.contains(post[0]))
                        .forEach(post -> bodies.put(post[0], set(post[1])));
        return bodies;
    }

    private static SortedSet<String> wide(SortedSet<String> told, KnownPlaces places) {
        NavigableSet<String> wide = new TreeSet<>(told);
        told.forEach(place -> places.around(place).forEach(wide::add));
        return wide;
    }

    /** Each row to the group that its key is in once what is proposed for applying is applied. */
    static Map<String, String> groups(Map<String, String> keys, List<Proposal> proposals) {
        Map<String, String> groupOf = new TreeMap<>();
        for (Proposal proposal : proposals) {
            if (proposal.grade() == Grade.APPLY) {
                String one = groupOf.getOrDefault(proposal.first(), proposal.first());
                String other = groupOf.getOrDefault(proposal.second(), proposal.second());
                groupOf.putIfAbsent(proposal.first(), one);
                groupOf.putIfAbsent(proposal.second(), other);
                groupOf.replaceAll((key, group) -> group.equals(other) ? one : group);
            }
        }
        Map<String, String> groups = new LinkedHashMap<>();
        keys.forEach((row, key) -> groups.put(row, groupOf.getOrDefault(key, key)));
        return groups;
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static SortedSet<String> set(String text) {
        return text.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(text.split(";")));
    }

    private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
        SortedSet<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }
}
