package org.kabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kabar.annotate.Models;
import org.kabar.model.Article;
import org.kabar.model.Entity;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Producer;
import org.kabar.model.Text;

/** Who is read to hold which post, on real models and a small authority. */
class PostsTest {

    private static final Models MODELS = Models.ofLanguage("id");
    private static final Extractor EXTRACTOR =
            new Extractor(LanguagePack.of("id"), Known.authority(), new Producer("test", Map.of()));

    /** "person: post" of all that the text tells. */
    private static List<String> posts(String text) {
        Article article = new Article("a", Metadata.none(), Text.of(text));
        Extraction read = EXTRACTOR.extract(MODELS.annotator().annotate(article));
        return read.offices().stream()
                .map(office -> name(read, office.person()) + ": " + office.title())
                .toList();
    }

    private static String name(Extraction read, String id) {
        return read.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::names)
                .map(List::getFirst)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deputi Bidang Sosial, Budaya, dan Pemberdayaan Masyarakat Otorita Surabaya, Andi"
                        + " Wiraguna, hadir.|Andi Wiraguna: Deputi Bidang Sosial, Budaya, dan"
                        + " Pemberdayaan Masyarakat Otorita Surabaya",
                "Uang itu diberikan Andi Wiraguna (AW) selaku mantan Direktur PT Contoh Makmur."
                        + "|Andi Wiraguna: mantan Direktur PT Contoh Makmur",
                "Menlu Rusia (Andi Wiraguna) juga hadir.|Andi Wiraguna: Menlu Rusia",
                "Menurut Presiden ke-7 Andi Wiraguna, harga akan turun."
                        + "|Andi Wiraguna: Presiden ke-7",
                "Gol dicetak penyerang muda asal Rusia, Andi Wiraguna."
                        + "|Andi Wiraguna: penyerang muda",
                "Hal itu disampaikan penulis senior Andi Wiraguna kemarin."
                        + "|Andi Wiraguna: penulis senior"
            })
    void aPostIsReadBesideItsHolder(String text, String post) {
        assertThat(posts(text)).contains(post);
    }

    @Test
    void aPersonBehindALawyerOfAnotherIsTheLawyer() {
        assertThat(posts("Andi Wiraguna ditahan. Kuasa hukum Wiraguna, Sari Kumalawati, protes."))
                .containsExactly("Sari Kumalawati: Kuasa hukum Wiraguna");
    }

    @Test
    void aClientAloneIsNotTheLawyer() {
        assertThat(posts("Andi Wiraguna ditahan. Kuasa hukum Wiraguna mengajukan protes."))
                .isEmpty();
    }

    @Test
    void aPronounHoldsThePostThatItIsSaidToHold() {
        assertThat(
                        posts(
                                "PT Contoh Makmur menunjuk Andi Wiraguna. Ia juga menjabat sebagai"
                                        + " Direktur Keuangan di PT Maju Terus."))
                .contains("Andi Wiraguna: Direktur Keuangan di PT Maju Terus");
    }

    @Test
    void aFormerPostThatPointsBackIsHeldByWhoWasNamedLast() {
        assertThat(
                        posts(
                                "Andi Wiraguna menolak hadir. \"Saya tidak diundang,\" kata mantan"
                                        + " menteri pertahanan itu."))
                .contains("Andi Wiraguna: mantan menteri pertahanan");
    }

    @Test
    void aBareOccupationIsNoPost() {
        assertThat(posts("Suap itu diterima dari pengusaha Andi Wiraguna kemarin.")).isEmpty();
    }

    @Test
    void thePostOfTheNextInAListIsNotThatOfTheOneBefore() {
        assertThat(
                        posts(
                                "Penyidik memanggil Andi Wiraguna (AW), Direktur Operasional PT"
                                        + " Contoh Makmur tahun 2021-2024 Sari Kumalawati (SK)."))
                .containsExactly("Sari Kumalawati: Direktur Operasional PT Contoh Makmur");
    }
}
