package org.kabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.annotate.Models;
import org.kabar.model.Article;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Producer;
import org.kabar.model.Text;

/** How far names of bodies, places and laws go, on real models and a small authority. */
class BodyNamesTest {

    private static final Models MODELS = Models.ofLanguage("id");
    private static final Extractor EXTRACTOR =
            new Extractor(LanguagePack.of("id"), Known.authority(), new Producer("test", Map.of()));

    private static List<String> names(String text, EntityType type) {
        return read(text).entities().stream()
                .filter(entity -> entity.type() == type)
                .flatMap(entity -> entity.names().stream())
                .toList();
    }

    private static List<String> names(String text) {
        return read(text).entities().stream().flatMap(entity -> entity.names().stream()).toList();
    }

    private static Extraction read(String text) {
        Article article = new Article("a", Metadata.none(), Text.of(text));
        return EXTRACTOR.extract(MODELS.annotator().annotate(article));
    }

    @Test
    void aNameGoesOnBehindTheAbbreviationOfItsHead() {
        assertThat(
                        names(
                                "Menurut Kepolisian Daerah (Polda) Surabaya, kasus itu ditutup.",
                                EntityType.ORGANIZATION))
                .containsExactly("Kepolisian Daerah (Polda) Surabaya");
    }

    @Test
    void anAbbreviationThatIsNoHeadEndsTheName() {
        assertThat(
                        names(
                                "Kementerian Air Bersih (KLA) Surabaya menolak usul itu.",
                                EntityType.ORGANIZATION))
                .contains("Kementerian Air Bersih", "KLA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hal itu diatur dalam Undang-Undang Nomor 30/2002 tentang Air Bersih."
                        + "|Undang-Undang Nomor 30/2002 tentang Air Bersih",
                "Hal itu diatur dalam UU Nomor 7 Tahun 2017 tentang Air dan Tanah kemarin."
                        + "|UU Nomor 7 Tahun 2017 tentang Air dan Tanah"
            })
    void aLawHasNumberYearAndTitle(String text, String law) {
        assertThat(names(text, EntityType.ITEM)).contains(law);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RZ ditangkap karena membunuh kekasihnya, NA (22), di rumah kos.",
                "Korban NA (22 tahun) dirawat di sebuah klinik di Surabaya."
            })
    void initialsWithAnAgeAreAPerson(String text) {
        assertThat(names(text, EntityType.PERSON)).contains("NA");
        assertThat(names(text, EntityType.ORGANIZATION)).doesNotContain("NA");
    }

    @Test
    void anAccountIsNamedWithItsSign() {
        String text = "Terima kasih, tulis akun @rudikontoso dan @PoldaContoh kemarin.";
        assertThat(names(text, EntityType.PERSON)).contains("@rudikontoso");
        assertThat(names(text, EntityType.ORGANIZATION)).contains("@PoldaContoh");
    }

    @Test
    void aRankEndsTheNameOfABody() {
        String text = "Humas Polres Labuhan Timur AKP Viktor Simarantung mengatakan hal itu.";
        assertThat(names(text, EntityType.ORGANIZATION)).contains("Polres Labuhan Timur");
        assertThat(names(text, EntityType.PERSON)).contains("Viktor Simarantung");
    }

    @Test
    void eachLineOfAnAddressIsAName() {
        assertThat(
                        names(
                                "Kebakaran terjadi di Kampung Kebon Jati Kecamatan Sukawangi kemarin.",
                                EntityType.PLACE))
                .containsExactly("Kampung Kebon Jati", "Kecamatan Sukawangi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kota itu punya moto Unggul, Nyaman dan Religius sejak lama.",
                "Banjir merendam RT 04 dan RW 02 sejak pagi."
            })
    void commonWordsAndNumberedNeighbourhoodsAreNoNames(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void theFieldOfAPostIsNoName() {
        assertThat(
                        names(
                                "Hal itu dikatakan Kepala Pusat Data, Informasi, dan Humas Polda"
                                        + " Surabaya, Andi Wiraguna, kemarin."))
                .containsExactlyInAnyOrder("Polda Surabaya", "Andi Wiraguna");
    }

    @Test
    void theCodeOfACurrencyIsNoNameOfTheCountry() {
        assertThat(names("Rupiah melemah terhadap rubel Rusia (RUB) kemarin."))
                .containsExactly("Rusia");
    }

    @Test
    void aHeadAloneIsANameWhereItsAbbreviationFollows() {
        assertThat(names("Warga ikut Pemilihan Umum (Pemilu) kemarin.", EntityType.EVENT))
                .containsExactlyInAnyOrder("Pemilihan Umum", "Pemilu");
    }

    @Test
    void theTitleOfALawEndsBeforeTheNextLaw() {
        assertThat(
                        names(
                                "Dasarnya Undang-Undang Nomor 30/2002 tentang Air dan Undang-Undang"
                                        + " Nomor 6/2011 tentang Tanah.",
                                EntityType.ITEM))
                .containsExactlyInAnyOrder(
                        "Undang-Undang Nomor 30/2002 tentang Air",
                        "Undang-Undang Nomor 6/2011 tentang Tanah");
    }
}
