package org.kabar.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabar.resolve.Profiles.among;
import static org.kabar.resolve.Profiles.entity;
import static org.kabar.resolve.Profiles.holding;
import static org.kabar.resolve.Profiles.known;
import static org.kabar.resolve.Profiles.person;
import static org.kabar.resolve.Profiles.set;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;

class HomonymsTest {

    private static final Homonyms HOMONYMS = new Homonyms(NameWeights.builtIn());
    private static final EntityProfile AGUS = person("agus-setiawan", "Agus Setiawan");

    private static EntityProfile told(String article, String office, String... company) {
        EntityProfile told = among(holding(AGUS, office), company);
        return new EntityProfile(
                told.key(),
                told.type(),
                told.known(),
                told.wikidata(),
                told.names(),
                told.offices(),
                told.companions(),
                set("warta"),
                set(article),
                told.first(),
                told.last());
    }

    private static final EntityProfile HEAD =
            told("a", "kepala desa@karangwaru-lor", "karangwaru-lor", "sragen-place", "plupuh");
    private static final EntityProfile HEAD_AGAIN =
            told("b", "kades@karangwaru-lor", "karangwaru-lor", "inspektorat-sragen", "plupuh");
    private static final EntityProfile COURIER =
            told("c", "kurir sabu", "bandara-hang-nadim", "bnnp-kepulauan-riau");

    private static List<Homonym> asked(EntityProfile... told) {
        return HOMONYMS.of(AGUS, List.of(told), List.of());
    }

    @Test
    void asksWhetherACommonNameInOtherCompanyIsThatOfAnother() {
        assertThat(asked(COURIER, HEAD_AGAIN, HEAD))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.entity()).isEqualTo("agus-setiawan");
                            assertThat(it.articles()).containsExactly("c");
                            assertThat(it.like()).isEqualTo("a");
                            assertThat(it.score()).isLessThan(0.3);
                            assertThat(it.reasons())
                                    .startsWith(
                                            "here kurir sabu with bandara-hang-nadim,"
                                                    + " bnnp-kepulauan-riau",
                                            "there kepala desa@karangwaru-lor with karangwaru-lor,"
                                                    + " plupuh, sragen-place")
                                    .contains("in other company");
                        });
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        assertThat(asked(HEAD, COURIER, HEAD_AGAIN)).isEqualTo(asked(HEAD_AGAIN, HEAD, COURIER));
    }

    @Test
    void articlesThatTellAlikeAreNotAskedAboutAlsoByWayOfAThird() {
        EntityProfile between =
                told(
                        "d",
                        "kepala desa",
                        "karangwaru-lor",
                        "plupuh",
                        "bnnp-kepulauan-riau",
                        "x-y-z");
        EntityProfile courierAgain =
                told("e", "kurir sabu", "bandara-hang-nadim", "bnnp-kepulauan-riau", "x-y-z");
        assertThat(asked(HEAD, HEAD_AGAIN)).isEmpty();
        assertThat(asked(HEAD, HEAD_AGAIN, COURIER, courierAgain)).hasSize(1);
        assertThat(asked(HEAD, HEAD_AGAIN, COURIER, courierAgain, between)).isEmpty();
    }

    @Test
    void whatAPersonHasSaidToBeOneIsNotAskedAgain() {
        assertThat(HOMONYMS.of(AGUS, List.of(HEAD, HEAD_AGAIN, COURIER), List.of(Set.of("b", "c"))))
                .isEmpty();
    }

    @Test
    void anArticleThatTellsNothingOfItIsNotAskedAbout() {
        EntityProfile bare = holding(told("f", "kurir sabu"));
        assertThat(asked(HEAD, bare)).isEmpty();
        assertThat(asked(HEAD, HEAD_AGAIN, bare, COURIER))
                .isEqualTo(asked(HEAD, HEAD_AGAIN, COURIER));
    }

    @Test
    void aTellingNameIsNotAskedAbout() {
        EntityProfile rare = person("siti-mashita-soeparno", "Siti Mashita Soeparno");
        assertThat(HOMONYMS.of(rare, List.of(HEAD, COURIER), List.of())).isEmpty();
    }

    @Test
    void whomTheAuthorityHasMayBeInAnyCompany() {
        assertThat(HOMONYMS.of(AGUS, List.of(HEAD, COURIER), List.of()).getFirst().reasons())
                .contains("in other company");
        assertThat(HOMONYMS.of(known(AGUS), List.of(HEAD, COURIER), List.of()).getFirst().reasons())
                .doesNotContain("in other company");
    }

    @Test
    void asksAboutPeopleAndUnknownPlaces() {
        assertThat(Homonyms.areAsked(AGUS)).isTrue();
        assertThat(Homonyms.areAsked(known(AGUS))).isTrue();
        EntityProfile village = entity("desa-ampel-place", EntityType.PLACE, "Desa Ampel");
        assertThat(Homonyms.areAsked(village)).isTrue();
        assertThat(Homonyms.areAsked(known(village))).isFalse();
        assertThat(Homonyms.areAsked(entity("x", EntityType.ORGANIZATION, "Koperasi Ampel")))
                .isFalse();
    }
}
