package org.kabar.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabar.resolve.Profiles.among;
import static org.kabar.resolve.Profiles.befalling;
import static org.kabar.resolve.Profiles.entity;
import static org.kabar.resolve.Profiles.event;
import static org.kabar.resolve.Profiles.holding;
import static org.kabar.resolve.Profiles.known;
import static org.kabar.resolve.Profiles.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;
import org.kabar.model.EventProfile;

/** What holds of resolving whatever the profiles are. */
class ResolutionProperties {

    private static final Resolution RESOLUTION = new Resolution(NameWeights.builtIn());
    private static final EntityMatcher ENTITIES = new EntityMatcher(NameWeights.builtIn());
    private static final EventMatcher EVENTS = new EventMatcher(NameWeights.builtIn());
    private static final Blocks BLOCKS = new Blocks();

    private static final List<String> PARTS =
            List.of(
                    "Tigor",
                    "Shalom",
                    "Boboy",
                    "Boboi",
                    "Sergey",
                    "Lavrov",
                    "Lavroff",
                    "Muhammad",
                    "M.",
                    "Hasan",
                    "Basri",
                    "Bisri",
                    "Soetrisno",
                    "Sutrisno",
                    "Haryo",
                    "S.B.",
                    "Yudhoyono",
                    "Joyo",
                    "Djojo",
                    "Kim",
                    "Jong",
                    "Jongun",
                    "Un",
                    "Fachri",
                    "Fakhri",
                    "Rajekshah",
                    "Rajeksah",
                    "Rajecksah",
                    "Siti",
                    "Masitha",
                    "Mashita");

    private static final List<String> WORDS =
            List.of(
                    "PT",
                    "Maju",
                    "Santosa",
                    "Sentosa",
                    "Abadi",
                    "Tbk",
                    "Lembaga",
                    "Riset",
                    "Kopi",
                    "Nasional",
                    "Indonesia",
                    "LRK",
                    "Komisi",
                    "Komisie",
                    "Bina",
                    "Marga",
                    "Binamarga",
                    "Rakyat",
                    "2017",
                    "2018");

    @Provide
    Arbitrary<EntityProfile> people() {
        Arbitrary<String> names =
                Arbitraries.of(PARTS)
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(4)
                        .map(parts -> String.join(" ", parts));
        return Combinators.combine(
                        names,
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false, false))
                .as(ResolutionProperties::someone);
    }

    private static EntityProfile someone(String name, int context, boolean isKnown) {
        String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + context + isKnown;
        EntityProfile told = among(person(key, name), "c-" + context, "d-" + context, "e-e");
        EntityProfile holder = context > 2 ? holding(told, "ketua@body-" + context) : told;
        return isKnown ? known(holder) : holder;
    }

    @Provide
    Arbitrary<EntityProfile> bodies() {
        Arbitrary<String> names =
                Arbitraries.of(WORDS)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(words -> String.join(" ", words));
        return Combinators.combine(
                        names, names, Arbitraries.of(EntityType.ORGANIZATION, EntityType.EVENT))
                .as(
                        (full, other, type) ->
                                among(
                                        entity(
                                                (full + " " + other + " " + type.label())
                                                        .replace(' ', '-'),
                                                type,
                                                full,
                                                other),
                                        "c-c",
                                        "d-d",
                                        "e-e"));
    }

    @Provide
    Arbitrary<EventProfile> events() {
        Arbitrary<List<String>> parties =
                Arbitraries.of("a-a", "b-b", "c-sari", "united-states")
                        .list()
                        .uniqueElements()
                        .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(
                                "meet", "negotiate", "visit", "say", "buy", "sell", "kill", "die"),
                        parties,
                        parties,
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of("", "", "sari", "dewi"))
                .as(
                        (type, actors, recipients, day, days, word) -> {
                            String start = String.format("2023-01-%02d", day);
                            String end = LocalDate.parse(start).plusDays(days).toString();
                            String key = type + actors + recipients + start + days + word;
                            EventProfile told = event(key, type, actors, recipients, start, end);
                            return word.isEmpty() ? told : befalling(told, word);
                        });
    }

    @Property
    void comparingPeopleIsSymmetric(
            @ForAll("people") EntityProfile one, @ForAll("people") EntityProfile other) {
        assertThat(ENTITIES.compare(one, other)).isEqualTo(ENTITIES.compare(other, one));
    }

    @Property
    void comparingBodiesIsSymmetric(
            @ForAll("bodies") EntityProfile one, @ForAll("bodies") EntityProfile other) {
        assertThat(ENTITIES.compare(one, other)).isEqualTo(ENTITIES.compare(other, one));
    }

    @Property
    void comparingEventsIsSymmetric(
            @ForAll("events") EventProfile one, @ForAll("events") EventProfile other) {
        assertThat(EVENTS.compare(one, other)).isEqualTo(EVENTS.compare(other, one));
    }

    @Property(tries = 5000)
    void peopleWhoAreJoinedShareABlock(
            @ForAll("people") EntityProfile one, @ForAll("people") EntityProfile other) {
        if (ENTITIES.compare(one, other) instanceof Judgement.Alike) {
            assertThat(BLOCKS.of(one)).containsAnyElementsOf(BLOCKS.of(other));
        }
    }

    @Property(tries = 5000)
    void bodiesThatAreJoinedShareABlock(
            @ForAll("bodies") EntityProfile one, @ForAll("bodies") EntityProfile other) {
        if (ENTITIES.compare(one, other) instanceof Judgement.Alike alike && alike.score() >= 0.9) {
            assertThat(BLOCKS.of(one)).containsAnyElementsOf(BLOCKS.of(other));
        }
    }

    @Property(tries = 5000)
    void eventsThatAreJoinedShareABlock(
            @ForAll("events") EventProfile one, @ForAll("events") EventProfile other) {
        if (EVENTS.compare(one, other) instanceof Judgement.Alike) {
            assertThat(BLOCKS.of(one)).containsAnyElementsOf(BLOCKS.of(other));
        }
    }

    @Property(tries = 200)
    void theOrderOfEntitiesDoesNotMatter(
            @ForAll List<@From("people") EntityProfile> people,
            @ForAll List<@From("bodies") EntityProfile> bodies,
            @ForAll long seed) {
        Map<String, EntityProfile> byKey = new LinkedHashMap<>();
        people.forEach(one -> byKey.put(one.key(), one));
        bodies.forEach(one -> byKey.put(one.key(), one));
        List<EntityProfile> shuffled = new ArrayList<>(byKey.values());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(RESOLUTION.entities(shuffled, Decisions.none()))
                .isEqualTo(RESOLUTION.entities(byKey.values(), Decisions.none()));
    }

    @Property(tries = 200)
    void theOrderOfEventsDoesNotMatter(
            @ForAll List<@From("events") EventProfile> events, @ForAll long seed) {
        Map<String, EventProfile> byKey = new LinkedHashMap<>();
        events.forEach(one -> byKey.put(one.key(), one));
        List<EventProfile> shuffled = new ArrayList<>(byKey.values());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(RESOLUTION.events(shuffled, Decisions.none()))
                .isEqualTo(RESOLUTION.events(byKey.values(), Decisions.none()));
    }

    @Property(tries = 300)
    void whatIsOutOfReachOfEntitiesBearsNotOnThem(
            @ForAll List<@From("people") EntityProfile> people,
            @ForAll List<@From("bodies") EntityProfile> bodies,
            @ForAll Random random) {
        Map<String, EntityProfile> all = new TreeMap<>();
        people.forEach(one -> all.put(one.key(), one));
        bodies.forEach(one -> all.put(one.key(), one));
        Set<String> begin = some(all.keySet(), random);

        Set<String> reached =
                RESOLUTION.reached(begin, around(all, BLOCKS::of), Decisions.none()).keys();
        assertThat(RESOLUTION.entities(only(all, reached), Decisions.none()))
                .isEqualTo(
                        about(
                                union(begin, reached),
                                RESOLUTION.entities(all.values(), Decisions.none())));
    }

    @Property(tries = 300)
    void whatIsOutOfReachOfEventsBearsNotOnThem(
            @ForAll List<@From("events") EventProfile> events, @ForAll Random random) {
        Map<String, EventProfile> all = new TreeMap<>();
        events.forEach(one -> all.put(one.key(), one));
        Set<String> begin = some(all.keySet(), random);

        Set<String> reached =
                RESOLUTION.reachedEvents(begin, around(all, BLOCKS::of), Decisions.none()).keys();
        assertThat(RESOLUTION.events(only(all, reached), Decisions.none()))
                .isEqualTo(
                        about(
                                union(begin, reached),
                                RESOLUTION.events(all.values(), Decisions.none())));
    }

    private static Set<String> some(Set<String> keys, Random random) {
        return keys.stream().filter(key -> random.nextInt(4) == 0).collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    private static <P> List<P> only(Map<String, P> all, Set<String> keys) {
        return keys.stream().flatMap(key -> Stream.ofNullable(all.get(key))).toList();
    }

    private static List<Proposal> about(Set<String> keys, List<Proposal> proposals) {
        return proposals.stream()
                .filter(it -> keys.contains(it.first()) || keys.contains(it.second()))
                .toList();
    }

    private static <P> Vicinity<P> around(Map<String, P> all, Function<P, Set<String>> blocks) {
        Map<String, Set<String>> members = new HashMap<>();
        all.forEach(
                (key, profile) ->
                        blocks.apply(profile)
                                .forEach(
                                        block ->
                                                members.computeIfAbsent(
                                                                block, any -> new HashSet<>())
                                                        .add(key)));
        return new Vicinity<>() {
            @Override
            public List<P> profiles(String key) {
                return only(all, Set.of(key));
            }

            @Override
            public Set<String> blocks(P profile) {
                return blocks.apply(profile);
            }

            @Override
            public Set<String> sharing(String block) {
                return members.getOrDefault(block, Set.of());
            }
        };
    }

    @Property(tries = 200)
    void noGroupHoldsTwoThatAreApart(@ForAll List<@From("people") EntityProfile> people) {
        Map<String, EntityProfile> byKey = new LinkedHashMap<>();
        people.forEach(one -> byKey.put(one.key(), one));
        Map<String, String> keys = new LinkedHashMap<>();
        byKey.keySet().forEach(key -> keys.put(key, key));
        Map<String, String> groups =
                ToldRows.groups(keys, RESOLUTION.entities(byKey.values(), Decisions.none()));

        groups.forEach(
                (one, group) ->
                        groups.forEach(
                                (other, ofOther) -> {
                                    if (!one.equals(other) && group.equals(ofOther)) {
                                        assertThat(
                                                        ENTITIES.compare(
                                                                Objects.requireNonNull(
                                                                        byKey.get(one)),
                                                                Objects.requireNonNull(
                                                                        byKey.get(other))))
                                                .isNotInstanceOf(Judgement.Apart.class);
                                    }
                                }));
    }
}
