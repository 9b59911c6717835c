package org.kabar.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kabar.model.Authority;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/** A small authority for the tests. */
final class Known {

    private Known() {}

    static Authority authority() {
        return new Authority(
                List.of(
                        country("north-korea", "Korea Utara", "Pyongyang", "Q423", "Korut"),
                        country("russia", "Rusia", "Moskow", "Q159"),
                        country("united-states", "Amerika Serikat", "Washington", "Q30", "AS"),
                        city("pyongyang", "Pyongyang", "north-korea"),
                        city("washington", "Washington", "united-states"),
                        city("surabaya", "Surabaya", "indonesia"),
                        city("milan", "Milan", "italy"),
                        body("inter-milan", "Inter Milan", "Inter"),
                        entity(
                                "kompas",
                                EntityType.OUTLET,
                                "Kompas.com",
                                List.of(),
                                List.of("kompas.com"),
                                Optional.empty()),
                        entity(
                                "edda-stone",
                                EntityType.PERSON,
                                "Edda Stone",
                                List.of(),
                                List.of(),
                                Optional.empty()),
                        entity(
                                "kim-jong-un",
                                EntityType.PERSON,
                                "Kim Jong Un",
                                List.of(),
                                List.of(),
                                Optional.of("Q56226"))));
    }

    private static KnownEntity country(
            String key, String label, String capital, String wikidata, String... more) {
        return new KnownEntity(
                key,
                EntityType.GEOPOLITICAL_ENTITY,
                label,
                Stream.concat(Stream.of(label), Stream.of(more)).toList(),
                List.of(capital),
                List.of(),
                List.of(),
                Optional.of(wikidata));
    }

    private static KnownEntity city(String key, String label, String country) {
        return new KnownEntity(
                key,
                EntityType.GEOPOLITICAL_ENTITY,
                label,
                List.of(label),
                List.of(),
                List.of(),
                List.of(country),
                Optional.empty());
    }

    private static KnownEntity body(String key, String label, String shortName) {
        return entity(
                key,
                EntityType.ORGANIZATION,
                label,
                List.of(shortName),
                List.of(),
                Optional.empty());
    }

    private static KnownEntity entity(
            String key,
            EntityType type,
            String label,
            List<String> metonyms,
            List<String> domains,
            Optional<String> wikidata) {
        return new KnownEntity(
                key, type, label, List.of(label), metonyms, domains, List.of(), wikidata);
    }
}
