package org.kabar.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabar.resolve.Profiles.among;
import static org.kabar.resolve.Profiles.entity;
import static org.kabar.resolve.Profiles.known;
import static org.kabar.resolve.Profiles.person;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;

class ResolutionTest {

    private static final Resolution RESOLUTION = new Resolution(NameWeights.builtIn());

    private static final EntityProfile SHORT =
            among(person("tigor-boboy", "Tigor Boboy"), "p-q", "r-s");
    private static final EntityProfile FIRST =
            among(person("tigor-shalom-boboy", "Tigor Shalom Boboy"), "p-q", "r-s");
    private static final EntityProfile SECOND =
            among(person("tigor-haryo-boboy", "Tigor Haryo Boboy"), "p-q", "r-s");

    private static List<String> applied(List<EntityProfile> profiles, Decisions decisions) {
        return RESOLUTION.entities(profiles, decisions).stream()
                .filter(proposal -> proposal.grade() == Grade.APPLY)
                .map(proposal -> proposal.first() + " = " + proposal.second())
                .toList();
    }

    @Test
    void aShortNameIsThatOfTheOnlyOneItFits() {
        assertThat(applied(List.of(SHORT, FIRST), Decisions.none()))
                .containsExactly("tigor-boboy = tigor-shalom-boboy");
    }

    @Test
    void aShortNameThatFitsTwoFitsNone() {
        List<Proposal> proposals =
                RESOLUTION.entities(List.of(SHORT, FIRST, SECOND), Decisions.none());

        assertThat(proposals)
                .hasSize(2)
                .allSatisfy(proposal -> assertThat(proposal.grade()).isEqualTo(Grade.REVIEW))
                .anySatisfy(
                        proposal ->
                                assertThat(proposal.reasons())
                                        .contains("tigor-boboy fits tigor-haryo-boboy as well"));
    }

    @Test
    void bodiesOfOtherFullNamesMeetByTheShortNameThatBothAreCalled() {
        EntityProfile one = called("a-b", "Koperasi Tani Makmur", "Arta Guna");
        EntityProfile other = called("c-d", "Mitra Sejahtera Mulia", "Arta Guna");

        assertThat(applied(List.of(one, other), Decisions.none())).containsExactly("a-b = c-d");
    }

    private static EntityProfile called(String key, String... names) {
        return among(
                entity(key, EntityType.ORGANIZATION, names), "p-q-z", "r-s-z", "t-u-z", "v-w-z");
    }

    @Test
    void twoKnownEntitiesAreNeverInOneGroup() {
        EntityProfile one = known(person("tigor-shalom-boboi", "Tigor Shalom Boboi"));
        EntityProfile other = known(person("tigor-shalom-boboy", "Tigor Shalom Boboy"));
        EntityProfile third = person("tigor-shalom-bobboy", "Tigor Shalom Bobboy");

        assertThat(applied(List.of(one, other, third), Decisions.none())).hasSizeLessThan(2);
    }

    @Test
    void whatAPersonSaidStands() {
        Decisions.Pair pair = Decisions.Pair.of(SHORT.key(), FIRST.key());

        assertThat(applied(List.of(SHORT, FIRST), new Decisions(Set.of(), Set.of(pair)))).isEmpty();
        assertThat(
                        RESOLUTION.entities(
                                List.of(SHORT, FIRST), new Decisions(Set.of(pair), Set.of())))
                .isEmpty();
    }
}
