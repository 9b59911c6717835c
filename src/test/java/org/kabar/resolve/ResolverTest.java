package org.kabar.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kabar.model.Article;
import org.kabar.model.Authority;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.KnownEntity;
import org.kabar.model.Metadata;
import org.kabar.model.Producer;
import org.kabar.model.Text;

class ResolverTest {

    private static final Resolver RESOLVER =
            new Resolver(
                    new Authority(
                            List.of(
                                    known(
                                            "united-states",
                                            EntityType.GEOPOLITICAL_ENTITY,
                                            List.of("Amerika Serikat", "AS"),
                                            List.of()),
                                    known(
                                            "georgia-country",
                                            EntityType.GEOPOLITICAL_ENTITY,
                                            List.of("Georgia"),
                                            List.of()),
                                    known(
                                            "georgia-state",
                                            EntityType.GEOPOLITICAL_ENTITY,
                                            List.of("Georgia"),
                                            List.of("united-states")),
                                    known(
                                            "sawah-party",
                                            EntityType.ORGANIZATION,
                                            List.of("Partai Sawah", "PSK"),
                                            List.of()),
                                    known(
                                            "khalifa-haftar",
                                            EntityType.PERSON,
                                            List.of("Khalifa Haftar", "Haftar"),
                                            List.of()),
                                    known(
                                            "joko-widodo",
                                            EntityType.PERSON,
                                            List.of("Joko Widodo", "Jokowi"),
                                            List.of()),
                                    new KnownEntity(
                                            "tempo",
                                            EntityType.OUTLET,
                                            "Tempo.co",
                                            List.of("Tempo.co"),
                                            List.of("Tempo"),
                                            List.of("tempo.co"),
                                            List.of(),
                                            Optional.of("Q1")))));

    private static KnownEntity known(
            String key, EntityType type, List<String> names, List<String> partOf) {
        return new KnownEntity(
                key, type, names.getFirst(), names, List.of(), List.of(), partOf, Optional.empty());
    }

    private static Entity entity(EntityType type, String... names) {
        return new Entity(
                "e", type, List.of(names), List.of(), Optional.empty(), Optional.empty(), 1);
    }

    private static List<Optional<String>> keys(Entity... entities) {
        Extraction extraction =
                new Extraction(
                        new Article("a", Metadata.none(), Text.of("")),
                        new Producer("test", Map.of()),
                        List.of(entities),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return RESOLVER.resolve(extraction).entities().stream().map(Entity::key).toList();
    }

    @Test
    void theAuthorityDecidesByNameAndType() {
        assertThat(keys(entity(EntityType.GEOPOLITICAL_ENTITY, "AS")))
                .containsExactly(Optional.of("united-states"));
        assertThat(keys(entity(EntityType.ORGANIZATION, "Amerika Serikat")))
                .containsExactly(Optional.of("amerika-serikat-organization"));
    }

    @Test
    void anyOfTheNamesMayBeTheKnownOne() {
        assertThat(keys(entity(EntityType.GEOPOLITICAL_ENTITY, "Negeri Paman Sam", "AS")))
                .containsExactly(Optional.of("united-states"));
    }

    @Test
    void anUnknownPersonIsKeyedByTheNormalisedName() {
        assertThat(keys(entity(EntityType.PERSON, "Bimo  WIJAYANTO", "Bimo")))
                .containsExactly(Optional.of("bimo-wijayanto"));
    }

    @Test
    void aShortNameIsNotThatOfAKnownPersonIfTheArticleHasAnotherFullOne() {
        assertThat(
                        keys(
                                entity(EntityType.PERSON, "Saddam Haftar", "Haftar"),
                                entity(EntityType.PERSON, "Iriana Jokowi", "Jokowi")))
                .containsExactly(Optional.of("saddam-haftar"), Optional.of("iriana-jokowi"));
        assertThat(
                        keys(
                                entity(EntityType.PERSON, "Jenderal Khalifah Haftar", "Haftar"),
                                entity(EntityType.PERSON, "K. Haftar", "Haftar"),
                                entity(EntityType.PERSON, "Khalifa Belqasim Haftar", "Haftar"),
                                entity(EntityType.PERSON, "Haftar")))
                .containsOnly(Optional.of("khalifa-haftar"));
        assertThat(keys(entity(EntityType.PERSON, "Jokowi Widodo", "Jokowi")))
                .containsOnly(Optional.of("joko-widodo"));
    }

    @Test
    void whatCannotBeToldApartAcrossArticlesHasNoKey() {
        assertThat(
                        keys(
                                entity(EntityType.PERSON, "Bimo"),
                                entity(EntityType.UNNAMED_SOURCE, "seorang pejabat AS"),
                                entity(EntityType.ORGANIZATION, "RZ"),
                                entity(EntityType.ORGANIZATION, "???")))
                .containsOnly(Optional.empty());
        assertThat(keys(entity(EntityType.ORGANIZATION, "RZK"))).doesNotContain(Optional.empty());
    }

    @Test
    void ofTwoNamesakesTheOneNearTheRestOfTheArticleIsMeant() {
        assertThat(
                        keys(
                                entity(EntityType.GEOPOLITICAL_ENTITY, "Georgia"),
                                entity(EntityType.GEOPOLITICAL_ENTITY, "AS")))
                .containsExactly(Optional.of("georgia-state"), Optional.of("united-states"));
    }

    @Test
    void anAcronymThatAnArticleMakesOfAnotherNameIsNotTheKnownOne() {
        assertThat(keys(entity(EntityType.ORGANIZATION, "Perhimpunan Sejarawan Kota", "PSK")))
                .containsExactly(Optional.of("perhimpunan-sejarawan-kota-organization"));
        assertThat(
                        keys(
                                entity(EntityType.ORGANIZATION, "Partai Sawah Kecil", "PSK"),
                                entity(EntityType.ORGANIZATION, "PSK")))
                .containsOnly(Optional.of("sawah-party"));
    }

    @Test
    void spellingsOfOneNameShareAKey() {
        assertThat(
                        keys(
                                entity(EntityType.PERSON, "Moh. Basri"),
                                entity(EntityType.PERSON, "Dr. Mochammad Basri, S.H."),
                                entity(EntityType.PERSON, "Muhammad Basri")))
                .containsOnly(Optional.of("muhammad-basri"));
        assertThat(
                        keys(
                                entity(EntityType.ORGANIZATION, "PT Sawah Kecil Tbk"),
                                entity(EntityType.ORGANIZATION, "Sawah Kecil")))
                .containsOnly(Optional.of("sawah-kecil-organization"));
    }

    @Test
    void aFoldedNameLeadsToTheAuthority() {
        assertThat(keys(entity(EntityType.ORGANIZATION, "PT Partai Sawah Tbk")))
                .containsExactly(Optional.of("sawah-party"));
    }

    @Test
    void aKeyThatIsGivenStays() {
        Entity given = entity(EntityType.PERSON, "AS").resolved("mine", Optional.empty());

        assertThat(keys(given)).containsExactly(Optional.of("mine"));
    }

    @Test
    void publishersAreFoundByNameAndByDomain() {
        assertThat(RESOLVER.publisherKey("Tempo.co")).contains("tempo");
        assertThat(RESOLVER.publisherKey("TEMPO.CO")).contains("tempo");
        assertThat(RESOLVER.publisherKey("tempo.co Jakarta")).contains("tempo");
        assertThat(RESOLVER.publisherKey("Warta Desa")).contains("warta-desa-outlet");
        assertThat(RESOLVER.publisherKey("…")).isEmpty();
    }

    @Property
    void resolvingAgainChangesNothing(@ForAll String name, @ForAll EntityType type) {
        Extraction once =
                RESOLVER.resolve(
                        new Extraction(
                                new Article("a", Metadata.none(), Text.of("")),
                                new Producer("test", Map.of()),
                                List.of(entity(type, name)),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()));

        assertThat(RESOLVER.resolve(once)).isEqualTo(once);
        once.entities().getFirst().key().ifPresent(key -> assertThat(key).isNotBlank());
    }
}
