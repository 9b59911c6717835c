package org.kabar.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabar.resolve.Profiles.among;
import static org.kabar.resolve.Profiles.entity;
import static org.kabar.resolve.Profiles.holding;
import static org.kabar.resolve.Profiles.known;
import static org.kabar.resolve.Profiles.person;
import static org.kabar.resolve.Profiles.wikidata;

import org.junit.jupiter.api.Test;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;

class EntityMatcherTest {

    private static final EntityMatcher MATCHER = new EntityMatcher(NameWeights.builtIn());

    private static double score(EntityProfile one, EntityProfile other) {
        return MATCHER.compare(one, other) instanceof Judgement.Alike alike ? alike.score() : 0;
    }

    @Test
    void aTellingNameIsEnough() {
        EntityProfile one = person("siti-mashita-soeparno", "Siti Mashita Soeparno");
        EntityProfile other = person("siti-masitha-suparno", "Siti Masitha Suparno");

        assertThat(score(one, other)).isGreaterThan(0.9);
    }

    @Test
    void aCommonNameNeedsMore() {
        EntityProfile one = person("agus-salim", "Agus Salim");
        EntityProfile other = person("agus-salim-putra", "Agus Salim Putra");
        String office = "ketua@muhammadiyah";

        double alone = score(one, other);
        double withOffice = score(holding(one, office), holding(other, office));

        assertThat(alone).isLessThan(0.4);
        assertThat(withOffice).isGreaterThan(alone);
        assertThat(
                        score(
                                among(holding(one, office), "x-y", "z-y"),
                                among(holding(other, office), "x-y", "z-y")))
                .isGreaterThan(withOffice);
    }

    @Test
    void aSharedNameOfSeveralWordsSaysMoreThanAnAcronym() {
        EntityProfile full =
                entity(
                        "a-organization",
                        EntityType.ORGANIZATION,
                        "Rumah Sakit Kertabumi Karawang",
                        "RS Kertabumi",
                        "RSK");
        EntityProfile words =
                entity(
                        "b-organization",
                        EntityType.ORGANIZATION,
                        "Rumah Sakit Kertabumi Pusat Karawang",
                        "RS Kertabumi");
        EntityProfile acronym =
                entity(
                        "b-organization",
                        EntityType.ORGANIZATION,
                        "Rumah Sakit Kertabumi Pusat Karawang",
                        "RSK");

        assertThat(score(full, words)).isGreaterThan(score(full, acronym)).isGreaterThan(0.4);
        assertThat(score(full, acronym)).isPositive();
    }

    @Test
    void aTeamIsNotTheBodyThoughItIsCalledSo() {
        EntityProfile body = entity("a-b", EntityType.ORGANIZATION, "Balai Air Wairinding");
        EntityProfile team =
                entity(
                        "c-d",
                        EntityType.ORGANIZATION,
                        "Tim Gerak Cepat Balai Air Wairinding",
                        "Balai Air Wairinding");

        assertThat(MATCHER.compare(body, team)).isInstanceOf(Judgement.Unrelated.class);
    }

    @Test
    void aSharedNameThatAnyMayBearSaysNothing() {
        EntityProfile one =
                entity("a-b", EntityType.ORGANIZATION, "Koperasi Tani Makmur", "Yayasan Desa");
        EntityProfile other =
                entity("c-d", EntityType.ORGANIZATION, "Mitra Sejahtera Mulia", "Yayasan Desa");

        assertThat(MATCHER.compare(one, other)).isInstanceOf(Judgement.Unrelated.class);
    }

    @Test
    void aRegionMayBeLeftOutWhereBothAreNamedInIt() {
        EntityProfile one =
                entity("a-organization", EntityType.ORGANIZATION, "RSUP Arta Guna Sragen");
        EntityProfile other = entity("b-organization", EntityType.ORGANIZATION, "RSUP Arta Guna");

        assertThat(score(one, other)).isLessThan(0.1);
        assertThat(score(among(one, "sragen", "budi-x-y"), among(other, "sragen", "budi-x-y")))
                .isGreaterThan(0.8);
        assertThat(score(among(one, "sragen-kota", "solo"), among(other, "ampel", "solo")))
                .isLessThan(0.4);
        assertThat(
                        score(
                                among(one, "sragen", "budi-x-y"),
                                known(among(other, "sragen", "budi-x-y"))))
                .isLessThan(0.4);
    }

    @Test
    void aNumberIsNoRegion() {
        EntityProfile one = entity("a-organization", EntityType.ORGANIZATION, "SMA Arta Guna 5");
        EntityProfile other = entity("b-organization", EntityType.ORGANIZATION, "SMA Arta Guna");

        assertThat(score(among(one, "gedung-5", "solo"), among(other, "gedung-5", "solo")))
                .isZero();
    }

    @Test
    void whatIsNumberedOtherwiseIsNotOneByAShortName() {
        EntityProfile one =
                entity("a-event", EntityType.EVENT, "Piala Ampel 2017 Sragen", "Piala Ampel");
        EntityProfile other =
                entity("b-event", EntityType.EVENT, "Piala Ampel Raya", "Piala Ampel");

        assertThat(score(one, other)).isZero();
    }

    @Test
    void reasonsAreInPlainWords() {
        EntityProfile one = holding(person("sergey-lavrow", "Sergey Lavrow"), "menteri@russia");
        EntityProfile other = holding(person("sergei-lavrov", "Sergei Lavrov"), "menteri@russia");

        assertThat(MATCHER.compare(one, other))
                .isInstanceOfSatisfying(
                        Judgement.Alike.class,
                        alike ->
                                assertThat(alike.reasons())
                                        .contains(
                                                "both menteri@russia",
                                                "both \"sergei\"",
                                                "\"lavrov\" and \"lavrow\" sound alike"));
    }

    @Test
    void eachWithApartOfItsOwnAreTwo() {
        assertThat(
                        MATCHER.compare(
                                person("kim-jong-un", "Kim Jong Un"),
                                person("kim-jong-il", "Kim Jong Il")))
                .isInstanceOf(Judgement.Apart.class);
        assertThat(
                        MATCHER.compare(
                                entity("a", EntityType.ORGANIZATION, "Partai Demokrat Amerika"),
                                entity("b", EntityType.ORGANIZATION, "Partai Demokrat Jepang")))
                .isInstanceOf(Judgement.Apart.class);
    }

    @Test
    void twoKnownEntitiesAreTwo() {
        assertThat(
                        MATCHER.compare(
                                known(person("a-b", "Ada Berg")), known(person("c-d", "Ada Berg"))))
                .isInstanceOf(Judgement.Apart.class);
    }

    @Test
    void wikidataDecides() {
        EntityProfile one = person("edson-arantes", "Edson Arantes");
        EntityProfile other = person("pele-santos", "Pele Santos");

        assertThat(score(wikidata(one, "Q1"), wikidata(other, "Q1"))).isGreaterThan(0.9);
        assertThat(MATCHER.compare(wikidata(one, "Q1"), wikidata(other, "Q2")))
                .isInstanceOf(Judgement.Apart.class);
    }

    @Test
    void aWomanAndAManAreTwo() {
        EntityProfile one = person("tri-wahyuni-putra", "Tri Wahyuni Putra");
        EntityProfile other = person("tri-wahyuny-putra", "Tri Wahyuny Putra");

        assertThat(score(holding(one, "aktris"), holding(other, "aktor")))
                .isLessThan(score(one, other) / 2);
    }

    @Test
    void oneWhoHoldsTheSamePostElsewhereIsAnother() {
        EntityProfile one = person("budi-hermawan-s", "Budi Hermawan S");
        EntityProfile other = person("budi-hermawan", "Budi Hermawan");

        assertThat(score(holding(one, "bupati@garut"), holding(other, "bupati@tegal")))
                .isLessThan(score(one, other));
    }

    @Test
    void anAcronymStandsForTheNameThatIntroducesIt() {
        EntityProfile full =
                entity("l-organization", EntityType.ORGANIZATION, "Lembaga Riset Kopi", "LRK");
        EntityProfile acronym = entity("lrk-organization", EntityType.ORGANIZATION, "LRK");
        EntityProfile other = entity("b-organization", EntityType.ORGANIZATION, "Bea Cukai", "LRK");

        assertThat(score(among(full, "a-b", "c-d"), among(acronym, "a-b", "c-d")))
                .isGreaterThan(score(among(other, "a-b", "c-d"), among(acronym, "a-b", "c-d")));
    }
}
