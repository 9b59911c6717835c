package org.kabar.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kabar.annotate.Models;
import org.kabar.model.Assertion;
import org.kabar.model.Office;
import org.kabar.model.Status;

/** Who is found to act where no name stands right before the verb. */
class WhoActsTest {

    private static final MarkedText MARKED = new MarkedText(Models.ofLanguage("id").annotator());
    private static final EventReader READER = new EventReader(new EventPackReader("id").read());

    private static List<Assertion> all(String type, String marked, Office... offices) {
        return READER.read(MARKED.scene(marked, List.of(offices))).assertions().stream()
                .filter(it -> it.type().equals(type))
                .toList();
    }

    private static Assertion only(String type, String marked, Office... offices) {
        List<Assertion> found = all(type, marked, offices);
        assertThat(found).as("%s in %s", type, marked).hasSize(1);
        return found.getFirst();
    }

    @Test
    void whoIsSaidToBeSomebodyDoesWhatSuchDo() {
        assertThat(
                        only(
                                        "investigate",
                                        "[Novi Hartono|Person] adalah penyidik senior yang antara"
                                                + " lain menangani kasus korupsi dana desa.")
                                .actors())
                .containsExactly("Novi Hartono");
    }

    @Test
    void whoActsAsSomebodyDoesWhatSuchDo() {
        assertThat(
                        only(
                                        "win",
                                        "Malam itu menjadi catatan bagi [Rara Anjani|Person] sebagai"
                                                + " penyanyi pertama yang memenangkan tiga piala.")
                                .actors())
                .containsExactly("Rara Anjani");
    }

    @Test
    void adverbsAreNoSubjects() {
        assertThat(
                        only("attend", "[Bima Saputra|Person] kebetulan hadir dalam rapat itu.")
                                .actors())
                .containsExactly("Bima Saputra");
    }

    @Test
    void whoHasAChanceIsTheOneWhoTakesIt() {
        Assertion match =
                only(
                        "compete",
                        "[Elang Timur|Organization] membidik kesempatan menghadapi [Rajawali"
                                + " Selatan|Organization] di final.");
        assertThat(match.actors()).contains("Elang Timur");
        assertThat(match.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void aNounThatPointsBackMeansThePersonItIsAbout() {
        assertThat(
                        only(
                                        "perform",
                                        "[Raka Permana|Person] baru merilis album kedua."
                                                + " Laki-laki berusia 14 tahun ini akan tampil di"
                                                + " [Surabaya|GeopoliticalEntity].")
                                .actors())
                .containsExactly("Raka Permana");
    }

    @Test
    void whatDescribesANounMayStandBeforeTheWordThatPoints() {
        assertThat(
                        only(
                                        "perform",
                                        "[Raka Permana|Person] baru merilis album kedua. Lelaki"
                                                + " yang lahir di pulau kecil itu akan menggelar"
                                                + " konser di [Surabaya|GeopoliticalEntity].")
                                .actors())
                .containsExactly("Raka Permana");
    }

    @Test
    void anArticleOfRespectPointsBackToo() {
        assertThat(
                        only(
                                        "die",
                                        "Penjualan album [Raka Permana|Person] melonjak setelah"
                                                + " sang legenda meninggal dunia.")
                                .actors())
                .containsExactly("Raka Permana");
    }

    @Test
    void aNounThatPointsBackPrefersWhoHoldsSuchAPost() {
        assertThat(
                        only(
                                        "say",
                                        "[Raka Permana|Person] dilatih [Tono Wijaya|Person] sejak"
                                                + " lama. [Raka Permana|Person] berlatih setiap hari."
                                                + " Sang pelatih mengatakan, fisiknya sudah bugar.",
                                        new Office("Tono Wijaya", "pelatih", Optional.empty()))
                                .actors())
                .containsExactly("Tono Wijaya");
    }

    @Test
    void whoStandsBehindAVerbWithoutObjectDoesIt() {
        assertThat(
                        only(
                                        "attend",
                                        "Dalam acara pelantikan itu turut hadir [Bima"
                                                + " Saputra|Person].")
                                .actors())
                .containsExactly("Bima Saputra");
    }

    @Test
    void aPostWithoutNameMeansWhoAloneHoldsIt() {
        assertThat(
                        only(
                                        "visit",
                                        "[Bima Saputra|Person] mengenakan batik. Gubernur"
                                                + " mengunjungi [Kota Salak|GeopoliticalEntity] kemarin"
                                                + " sore.",
                                        new Office(
                                                "Bima Saputra", "Gubernur Jatim", Optional.empty()))
                                .actors())
                .containsExactly("Bima Saputra");
    }

    @Test
    void somebodysTeamIsTheBodyWithWhichHeHasAPost() {
        assertThat(
                        only(
                                        "lose",
                                        "Pelatih [Elang Timur|Organization] [Bima Saputra|Person]"
                                                + " mengakui timnya kalah.",
                                        new Office(
                                                "Bima Saputra",
                                                "Pelatih Elang Timur",
                                                Optional.of("Elang Timur")))
                                .actors())
                .containsExactly("Elang Timur");
    }

    @Test
    void officersStandForTheirBodyThoughItIsNamedLater() {
        assertThat(
                        only(
                                        "investigate",
                                        "Polisi memeriksa sejumlah saksi. Kasus itu ditangani"
                                                + " [Polres Salak|Organization].")
                                .actors())
                .containsExactly("Polres Salak");
    }

    @Test
    void theyMayBeOneBody() {
        assertThat(
                        only(
                                        "travel",
                                        "[Kelompok Senja|Organization] menambah jadwal. Mereka"
                                                + " akan terbang ke [Inggris|GeopoliticalEntity].")
                                .actors())
                .containsExactly("Kelompok Senja");
    }

    @Test
    void theyAreNoBodyBehindACrowd() {
        assertThat(
                        all(
                                "criticise",
                                "[Elang Timur|Organization] kalah lagi. Para pendukung menunggu di"
                                        + " luar. Mereka mengecam manajemen."))
                .isEmpty();
    }

    @Test
    void whatHappensInSeveralPlacesHappensInEach() {
        assertThat(
                        all(
                                "perform",
                                "[Raka Permana|Person] akan tampil di [Solo|GeopoliticalEntity]"
                                        + " dan [Malang|GeopoliticalEntity]."))
                .extracting(it -> it.where().place().orElseThrow())
                .containsExactly("Solo", "Malang");
    }
}
