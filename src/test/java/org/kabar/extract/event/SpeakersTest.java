package org.kabar.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kabar.annotate.Models;
import org.kabar.extract.Scene;
import org.kabar.model.Assertion;
import org.kabar.model.Office;
import org.kabar.model.Quotation;

class SpeakersTest {

    private static final MarkedText MARKED = new MarkedText(Models.ofLanguage("id").annotator());
    private static final EventReader READER = new EventReader(new EventPackReader("id").read());

    private static final String RINA_SPEAKS =
            "\"Harga beras mulai turun,\" ujar [Rina Hapsari|Person].\n";

    private static Told told(String marked, Office... offices) {
        Scene scene = MARKED.scene(marked);
        return READER.read(
                new Scene(scene.article(), scene.passages(), scene.entities(), List.of(offices)));
    }

    private static Optional<String> lastSpeaker(String marked, Office... offices) {
        return told(marked, offices).quotations().getLast().speaker();
    }

    private static List<Assertion> says(String marked) {
        return told(marked).assertions().stream()
                .filter(it -> it.type().equals(SayReader.SAY))
                .toList();
    }

    @Test
    void aSourceWithAPossessiveEndingIsTheLastSpeaker() {
        assertThat(says(RINA_SPEAKS + "Menurutnya, pasokan sudah cukup sampai akhir tahun."))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.actors()).containsExactly("Rina Hapsari"));
    }

    @Test
    void aPassiveVerbWithAPossessiveEndingSpeaksOfTheStatementBefore() {
        assertThat(says(RINA_SPEAKS + "Hal itu dikatakannya di depan para pedagang pasar."))
                .hasSize(1);
    }

    @Test
    void aSourceWithinARelativeClauseSaysNothingAnew() {
        assertThat(says(RINA_SPEAKS + "Pedagang yang menurutnya nakal sudah ditegur dua kali."))
                .hasSize(1);
    }

    @Test
    void aNameBehindAPossessiveEndingIsTheSpeaker() {
        assertThat(
                        lastSpeaker(
                                RINA_SPEAKS
                                        + "\"Kami akan terus memantau pasar,\" ujarnya"
                                        + " [Bagus Wirawan|Person]."))
                .contains("Bagus Wirawan");
    }

    @Test
    void whoPraisesOrRefusesGoesOnSpeaking() {
        assertThat(
                        lastSpeaker(
                                RINA_SPEAKS
                                        + "[Bagus Wirawan|Person] memuji kerja keras"
                                        + " [Lina Wardhana|Person].\n"
                                        + "\"Dia selalu datang paling pagi,\" tuturnya."))
                .contains("Bagus Wirawan");
    }

    @Test
    void whoeverServesAPersonIsNamedBehindTheComma() {
        assertThat(
                        lastSpeaker(
                                "\"Klien saya menerima putusan itu,\" kata pengacara"
                                        + " [Bagus Wirawan|Person], [Lina Wardhana|Person], di"
                                        + " [Kupang|GeopoliticalEntity]."))
                .contains("Lina Wardhana");
    }

    @Test
    void theOwnerOfDataIsTheSource() {
        assertThat(
                        says(
                                "Berdasarkan data [Badan Cuaca Nusa|Organization], suhu udara naik"
                                        + " dua derajat."))
                .singleElement()
                .satisfies(it -> assertThat(it.actors()).containsExactly("Badan Cuaca Nusa"));
    }

    @Test
    void anAccountOfSomebodyUnknownIsNotTheLastSpeaker() {
        assertThat(lastSpeaker(RINA_SPEAKS + "\"Semoga cepat sembuh ya kak,\" tulis akun lain."))
                .isEmpty();
    }

    @Test
    void aNounThatPointsBackMeansTheLastSpeaker() {
        assertThat(
                        lastSpeaker(
                                RINA_SPEAKS
                                        + "\"Kami akan kembali besok pagi,\" kata sang menteri."))
                .contains("Rina Hapsari");
        assertThat(
                        lastSpeaker(
                                RINA_SPEAKS
                                        + "\"Kami akan kembali besok pagi,\" tambah perempuan yang"
                                        + " gemar menari itu."))
                .contains("Rina Hapsari");
    }

    @Test
    void aPostAloneMeansTheOneWhoHoldsIt() {
        assertThat(
                        lastSpeaker(
                                "[Lina Wardhana|Person] hadir di acara itu.\n"
                                        + RINA_SPEAKS
                                        + "\"Kami tidak akan mengimpor lagi,\" kata Wapres.",
                                new Office("Lina Wardhana", "Wapres", Optional.empty())))
                .contains("Lina Wardhana");
    }

    @Test
    void anOutletThatQuotesIsNotTheSpeaker() {
        List<Quotation> found =
                told(RINA_SPEAKS
                                + "\"Kami berharap semuanya lancar sampai akhir tahun,\" dikutip dari"
                                + " [Kantor Berita Timur|Outlet].")
                        .quotations();
        assertThat(found.getLast().speaker()).isNotEqualTo(Optional.of("Kantor Berita Timur"));
    }

    @Test
    void somebodyNamedByNothingKnownIsNotTheLastSpeaker() {
        assertThat(
                        lastSpeaker(
                                RINA_SPEAKS
                                        + "\"Kami sudah menunggu sejak pagi di sini,\" kata warga"
                                        + " setempat."))
                .isEmpty();
    }

    @Test
    void beforeAnybodyHasSpokenItIsWhoIsNamedMost() {
        assertThat(
                        lastSpeaker(
                                "Konser [Rina Hapsari|Person] ditunda. Menurut panitia, lagu baru"
                                        + " [Rina Hapsari|Person] belum siap, begitu pula panggung"
                                        + " [Lina Wardhana|Person].\n"
                                        + "\"Saya minta maaf kepada penonton,\" tulisnya."))
                .contains("Rina Hapsari");
    }

    @Test
    void aFormerPostThatPointsBackMeansWhoeverSpokeNotTheBody() {
        String marked =
                RINA_SPEAKS
                        + "Mantan pelatih [Persikara|Organization] itu menambahkan, panen tahun ini"
                        + " lebih baik.";
        assertThat(says(marked))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.actors()).containsExactly("Rina Hapsari"));
    }

    @Test
    void aPronounBehindAQuotationMeansTheLastSpeakerNotWhoIsNamedInIt() {
        assertThat(
                        lastSpeaker(
                                RINA_SPEAKS
                                        + "\"Kami juga memeriksa gudang milik [Bagus"
                                        + " Wirawan|Person] di sana,\" kata dia."))
                .contains("Rina Hapsari");
    }

    @Test
    void aPersonGoesOnForTheBodyWhosePostSheHolds() {
        String marked =
                RINA_SPEAKS
                        + "[Dinas Pangan Kupang|Organization] memastikan pasokan aman.\n"
                        + "\"Gudang kami penuh sampai ke atap,\" katanya.";
        assertThat(
                        lastSpeaker(
                                marked,
                                new Office(
                                        "Rina Hapsari",
                                        "Kepala Dinas Pangan Kupang",
                                        Optional.of("Dinas Pangan Kupang"))))
                .contains("Rina Hapsari");
    }

    @Test
    void thusAndANameCloseAQuotationWithoutAVerb() {
        assertThat(
                        lastSpeaker(
                                "\"Kami akan datang hari Rabu nanti,\" demikian Presiden [Bagus"
                                        + " Wirawan|Person]."))
                .contains("Bagus Wirawan");
    }

    @Test
    void whatIsNotSaidIsNoSpeech() {
        assertThat(
                        says(
                                "[Rina Hapsari|Person] belum bisa memastikan kapan jembatan itu"
                                        + " rampung."))
                .isEmpty();
        assertThat(says("[Rina Hapsari|Person] memastikan jembatan itu rampung.")).hasSize(1);
    }

    @Test
    void aSourceWithoutANameSaysThings() {
        assertThat(
                        says(
                                "[Seorang pedagang|UnnamedSource] mengatakan bahwa harga cabai naik"
                                        + " lagi."))
                .singleElement()
                .satisfies(it -> assertThat(it.actors()).containsExactly("Seorang pedagang"));
    }

    @Test
    void anOutletWhoseDataAreQuotedSaysWhatIsNoEvent() {
        assertThat(
                        says(
                                "Mengutip data [Kantor Berita Timur|Outlet], rupiah berada di level"
                                        + " 16.400."))
                .singleElement()
                .satisfies(it -> assertThat(it.actors()).containsExactly("Kantor Berita Timur"));
        assertThat(
                        says(
                                "Dikutip dari [Kantor Berita Timur|Outlet], rupiah berada di level 16.400."))
                .isEmpty();
    }

    @Test
    void whatSomebodyHopesIsToldByWhoeverTellsOfTheHope() {
        assertThat(
                        told("[Rina Hapsari|Person] berharap [Bagus Wirawan|Person] akan"
                                        + " mengunjungi [Kupang|GeopoliticalEntity], menurut"
                                        + " [Lina Wardhana|Person].")
                                .assertions())
                .filteredOn(it -> it.type().equals("visit"))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.source().attributedTo())
                                        .containsExactly("Lina Wardhana"));
    }
}
