package org.kabar.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kabar.annotate.Models;
import org.kabar.extract.Scene;
import org.kabar.model.Assertion;
import org.kabar.model.Quotation;
import org.kabar.model.Stance;
import org.kabar.model.Status;
import org.kabar.model.Text;

class EventReaderTest {

    private static final MarkedText MARKED = new MarkedText(Models.ofLanguage("id").annotator());
    private static final EventReader READER = new EventReader(new EventPackReader("id").read());

    private static Told told(String marked) {
        return READER.read(MARKED.scene(marked));
    }

    private static Assertion only(String type, String marked) {
        List<Assertion> found =
                told(marked).assertions().stream().filter(it -> it.type().equals(type)).toList();
        assertThat(found).as("%s in %s", type, marked).hasSize(1);
        return found.getFirst();
    }

    @Test
    void aQuotationAndItsReportAreOneSentence() {
        String marked =
                "\"Kami menunggu hujan reda. Jalan masih licin sekali,\" kata [Rina Hapsari|Person].";
        Scene scene = MARKED.scene(marked);
        Told told = READER.read(scene);
        assertThat(told.quotations()).hasSize(1);
        Quotation quotation = told.quotations().getFirst();
        assertThat(quotation.speaker()).contains("Rina Hapsari");
        assertThat(scene.article().text().slice(quotation.span()))
                .isEqualTo("Kami menunggu hujan reda. Jalan masih licin sekali,");
        assertThat(told.assertions().getFirst().evidence())
                .containsExactly(scene.article().text().span());
    }

    @Test
    void aVerbWithAPossessiveEndingMeansTheLastSpeaker() {
        Told told =
                told(
                        "\"Harga beras mulai turun,\" ujar [Bagus Wirawan|Person].\n"
                                + "\"Pasokan sudah cukup sampai akhir tahun,\" tuturnya.");
        assertThat(told.quotations())
                .extracting(Quotation::speaker)
                .containsExactly(Optional.of("Bagus Wirawan"), Optional.of("Bagus Wirawan"));
    }

    @Test
    void aSpeakerMayStandBeforeTheQuotation() {
        Told told =
                told(
                        "[Rina Hapsari|Person] mengatakan, \"Jembatan itu akan selesai bulan depan.\"");
        assertThat(told.quotations().getFirst().speaker()).contains("Rina Hapsari");
    }

    @Test
    void titlesInMarksAreNoQuotations() {
        assertThat(
                        told("[Rina Hapsari|Person] menulis novel berjudul \"Pulang ke Tepi Laut\".")
                                .quotations())
                .isEmpty();
    }

    @Test
    void whatSomebodySaysIsAttributed() {
        Assertion visit =
                only(
                        "visit",
                        "[Rina Hapsari|Person] mengatakan bahwa [Bagus Wirawan|Person] akan"
                                + " mengunjungi [Kupang|GeopoliticalEntity].");
        assertThat(visit.source().attributedTo()).containsExactly("Rina Hapsari");
        assertThat(visit.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void anOutletIsTheWayNotTheSource() {
        Assertion visit =
                only(
                        "visit",
                        "[Bagus Wirawan|Person] mengunjungi [Kupang|GeopoliticalEntity], lapor"
                                + " [Kantor Berita Timur|Outlet].");
        assertThat(visit.source().attributedTo()).isEmpty();
        assertThat(visit.source().via()).containsExactly("Kantor Berita Timur");
    }

    @Test
    void theNextSentenceMaySayWhoSaidIt() {
        Assertion arrival =
                only(
                        "arrive",
                        "[Bagus Wirawan|Person] telah tiba di [Kupang|GeopoliticalEntity]. Hal ini"
                                + " diungkapkan oleh [Rina Hapsari|Person].");
        assertThat(arrival.source().attributedTo()).containsExactly("Rina Hapsari");
        assertThat(arrival.evidence()).hasSize(2);
    }

    @Test
    void aSentenceThatPointsBackGoesOnWithTheReport() {
        List<Assertion> all =
                told("[Harian Pagi|Outlet] melaporkan [Bagus Wirawan|Person] meninggalkan"
                                + " [Kupang|GeopoliticalEntity]. Dia akan bertemu"
                                + " [Rina Hapsari|Person].")
                        .assertions();
        assertThat(all)
                .filteredOn(it -> it.type().equals("meet"))
                .singleElement()
                .satisfies(
                        meeting -> {
                            assertThat(meeting.actors())
                                    .containsExactlyInAnyOrder("Bagus Wirawan", "Rina Hapsari");
                            assertThat(meeting.source().via()).containsExactly("Harian Pagi");
                        });
    }

    @Test
    void aNamedSpeakersOwnActIsNotAttributed() {
        Assertion warning =
                only(
                        "warn",
                        "[Rina Hapsari|Person] memperingatkan [Bagus Wirawan|Person] agar tidak"
                                + " menunda laporan.");
        assertThat(warning.actors()).containsExactly("Rina Hapsari");
        assertThat(warning.recipients()).containsExactly("Bagus Wirawan");
        assertThat(warning.source().attributedTo()).isEmpty();
    }

    @Test
    void joinedNamesActTogether() {
        Assertion meeting =
                only(
                        "meet",
                        "Pertemuan antara [Rina Hapsari|Person] dan [Bagus Wirawan|Person]"
                                + " berlangsung di [Kupang|GeopoliticalEntity].");
        assertThat(meeting.actors()).containsExactlyInAnyOrder("Rina Hapsari", "Bagus Wirawan");
        assertThat(meeting.where().place()).contains("Kupang");
    }

    @Test
    void aSubjectIsCarriedIntoTheNextVerb() {
        Assertion departure =
                only(
                        "depart",
                        "[Rina Hapsari|Person] bertemu [Bagus Wirawan|Person] lalu meninggalkan"
                                + " [Kupang|GeopoliticalEntity].");
        assertThat(departure.actors()).containsExactly("Rina Hapsari");
    }

    @Test
    void cuesTellStatusAndStance() {
        String visit = " mengunjungi [Kupang|GeopoliticalEntity].";
        assertThat(only("visit", "[Rina Hapsari|Person] telah" + visit).status())
                .isEqualTo(Status.OCCURRED);
        assertThat(only("visit", "[Rina Hapsari|Person] sedang" + visit).status())
                .isEqualTo(Status.ONGOING);
        assertThat(only("visit", "[Rina Hapsari|Person] mungkin akan" + visit).status())
                .isEqualTo(Status.HYPOTHETICAL);
        assertThat(only("visit", "[Rina Hapsari|Person] dikabarkan" + visit).source().stance())
                .isEqualTo(Stance.SPECULATES);
        assertThat(only("visit", "[Rina Hapsari|Person] tidak" + visit).source().stance())
                .isEqualTo(Stance.DENIES);
    }

    @Test
    void timesAreThoseOfTheEventsClause() {
        Told told =
                READER.read(
                        MARKED.scene(
                                "[Rina Hapsari|Person] tiba di [Kupang|GeopoliticalEntity], Kamis"
                                        + " (9/5).",
                                LocalDate.of(2024, 5, 10)));
        assertThat(told.assertions())
                .singleElement()
                .satisfies(it -> assertThat(it.when().start()).contains(LocalDate.of(2024, 5, 9)));
    }

    @Property(tries = 150)
    void neverThrowsAndKeepsItsSpansInside(@ForAll String noise) {
        Scene scene =
                MARKED.scene(
                        noise.replace('[', '(')
                                + " [Rina Hapsari|Person] bertemu [Bagus Wirawan|Person], \""
                                + noise.replace('[', '(')
                                + "\" kata "
                                + noise.replace('[', '('));
        Text text = scene.article().text();
        Told told = READER.read(scene);
        assertThat(told.assertions())
                .allSatisfy(
                        it ->
                                assertThat(it.evidence())
                                        .isNotEmpty()
                                        .allMatch(span -> text.span().covers(span)));
        assertThat(told.quotations()).allMatch(it -> text.span().covers(it.span()));
    }

    @Test
    void anEventIsTiedToItsPurpose() {
        Told told =
                told(
                        "[Rina Hapsari|Person] mengunjungi [Malaysia|GeopoliticalEntity] untuk"
                                + " bertemu [Bagus Wirawan|Person].");
        Assertion visit = byType(told, "visit");
        assertThat(visit.links().purpose()).containsExactly(byType(told, "meet").id());
        assertThat(byType(told, "meet").links().purpose()).isEmpty();
    }

    @Test
    void anEventIsTiedToItsConditionBeforeOrAfterIt() {
        for (String marked :
                List.of(
                        "[Malaysia|GeopoliticalEntity] akan menjatuhkan sanksi kepada"
                                + " [Norlandia|GeopoliticalEntity] jika [Norlandia|GeopoliticalEntity]"
                                + " menyerang [Vestia|GeopoliticalEntity].",
                        "Jika [Norlandia|GeopoliticalEntity] menyerang [Vestia|GeopoliticalEntity],"
                                + " [Malaysia|GeopoliticalEntity] akan menjatuhkan sanksi kepada"
                                + " [Norlandia|GeopoliticalEntity].")) {
            Told told = told(marked);
            assertThat(byType(told, "sanction").links().conditionalOn())
                    .as(marked)
                    .containsExactly(byType(told, "attack").id());
        }
    }

    @Test
    void whatIsGivenInReturnIsTiedToWhatItIsGivenFor() {
        Told told =
                told(
                        "[Vestia|GeopoliticalEntity] akan memasok senjata kepada"
                                + " [Norlandia|GeopoliticalEntity].\n"
                                + "Sebagai imbalannya, [Norlandia|GeopoliticalEntity] akan mengirim"
                                + " bantuan pangan kepada [Vestia|GeopoliticalEntity].");
        assertThat(byType(told, "provide-aid").links().inExchangeFor())
                .containsExactly(byType(told, "provide-weapons").id());
    }

    private static Assertion byType(Told told, String type) {
        return told.assertions().stream()
                .filter(it -> it.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in " + told));
    }
}
