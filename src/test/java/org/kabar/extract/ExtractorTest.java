package org.kabar.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kabar.annotate.Models;
import org.kabar.model.Article;
import org.kabar.model.Entity;
import org.kabar.model.EntityType;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Office;
import org.kabar.model.Producer;
import org.kabar.model.Published;
import org.kabar.model.Span;
import org.kabar.model.Text;

/** What is read of layout, names, sources and offices, on real models and a small authority. */
class ExtractorTest {

    private static final Models MODELS = Models.ofLanguage("id");
    private static final Extractor EXTRACTOR =
            new Extractor(LanguagePack.of("id"), Known.authority(), new Producer("test", Map.of()));

    private static Extraction read(String text) {
        return read(text, Metadata.none());
    }

    private static Extraction read(String text, Metadata metadata) {
        Article article = new Article("a", metadata, Text.of(text));
        return EXTRACTOR.extract(MODELS.annotator().annotate(article));
    }

    private static Entity named(Extraction extraction, String name) {
        return extraction.entities().stream()
                .filter(entity -> entity.names().contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not in " + extraction.entities()));
    }

    private static List<String> mentions(Extraction extraction, Entity entity) {
        return entity.mentions().stream().map(extraction.article().text()::slice).toList();
    }

    @Test
    void theLanguageOfAnExtractorMustHaveAPack() {
        assertThatThrownBy(() -> LanguagePack.of("xx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("xx");
        assertThatThrownBy(() -> LanguagePack.of("../id"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headlineDatelineAndCreditsFillWhatIsNotKnown() {
        Extraction extraction =
                read(
                        """
                        Wali Kota Surabaya Resmikan Taman Baru
                        Selasa, 12 September 2023 11:54 WIB
                        Editor: Hendra Gunawan
                        KOMPAS.com, Surabaya - Taman itu dibuka untuk umum pada Selasa pagi.
                        """);

        Metadata metadata = extraction.article().metadata();
        assertThat(metadata.title()).contains("Wali Kota Surabaya Resmikan Taman Baru");
        assertThat(metadata.publisher()).contains("KOMPAS.com");
        assertThat(metadata.editor()).contains("Hendra Gunawan");
        assertThat(metadata.published().map(Published::day)).contains(LocalDate.of(2023, 9, 12));
        assertThat(named(extraction, "KOMPAS.com").type()).isEqualTo(EntityType.OUTLET);
    }

    @Test
    void givenMetadataWinOverThoseOfThePage() {
        Metadata given =
                new Metadata(
                        Optional.empty(),
                        Optional.of("Judul lain"),
                        Optional.of("Koran Kita"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Extraction extraction =
                read("Surabaya (KOMPAS.com) - Taman itu dibuka untuk umum pada Selasa.", given);

        assertThat(extraction.article().metadata().publisher()).contains("Koran Kita");
        assertThat(extraction.article().metadata().title()).contains("Judul lain");
    }

    @Test
    void pageFurnitureIsReportedAndYieldsNoNames() {
        String link = "Baca juga: Bupati Malang Temui Sri Hartati di Jakarta";
        Extraction extraction =
                read(
                        "Budi Santoso tiba di Surabaya pada Senin.\n"
                                + link
                                + "\nIa disambut warga kota itu.\nBerita Terkait\n"
                                + "Rini Wulandari Kunjungi Pasar Baru\n4 Oktober 2024 17:17");

        assertThat(extraction.boilerplate().stream().map(extraction.article().text()::slice))
                .contains(link, "Berita Terkait", "Rini Wulandari Kunjungi Pasar Baru");
        assertThat(extraction.entities().stream().map(Entity::name))
                .contains("Budi Santoso")
                .doesNotContain("Sri Hartati", "Rini Wulandari");
    }

    @Test
    void aCountryAndItsLeaderAreTwoNames() {
        Extraction extraction =
                read("Pemimpin Korea Utara Kim Jong Un tiba di Rusia. Kim disambut hangat.");

        assertThat(named(extraction, "Korea Utara").key()).contains("north-korea");
        Entity leader = named(extraction, "Kim Jong Un");
        assertThat(leader.wikidata()).contains("Q56226");
        assertThat(mentions(extraction, leader)).containsExactly("Kim Jong Un", "Kim");
        assertThat(extraction.offices())
                .containsExactly(
                        new Office(
                                leader.id(),
                                "Pemimpin Korea Utara",
                                Optional.of(named(extraction, "Korea Utara").id())));
    }

    @Test
    void aCapitalIsItsGovernmentWhereItActs() {
        Extraction extraction =
                read(
                        "Korea Utara menguji rudal. Pyongyang mengatakan uji itu berhasil."
                                + " Kim Jong Un tinggal di Pyongyang.");

        Entity country = named(extraction, "Korea Utara");
        assertThat(mentions(extraction, country)).containsExactly("Korea Utara", "Pyongyang");
        Entity city =
                extraction.entities().stream()
                        .filter(entity -> entity.key().filter("pyongyang"::equals).isPresent())
                        .findFirst()
                        .orElseThrow();
        assertThat(mentions(extraction, city)).containsExactly("Pyongyang");
    }

    @Test
    void anAbbreviationInBracketsMeansTheSame() {
        Extraction extraction =
                read(
                        "Kepala Dinas Perhubungan Surabaya (DPS) Irfan Hakim berbicara kepada"
                                + " wartawan. Menurut DPS, jalan itu ditutup.");

        Entity body = named(extraction, "DPS");
        assertThat(body.names()).contains("Dinas Perhubungan Surabaya", "DPS");
        assertThat(body.type()).isEqualTo(EntityType.ORGANIZATION);
        assertThat(body.mentions()).hasSize(3);
    }

    @Test
    void postsAreReadBeforeAndBehindTheName() {
        Extraction extraction =
                read(
                        "Menteri Pertahanan Rusia Sergei Ivanov bertemu Jake Miller, penasihat"
                                + " keamanan nasional AS, di Washington.");

        assertThat(extraction.offices())
                .extracting(Office::title)
                .containsExactly("Menteri Pertahanan Rusia", "penasihat keamanan nasional AS");
        assertThat(extraction.offices())
                .extracting(office -> office.organization().orElse(""))
                .containsExactly(named(extraction, "Rusia").id(), named(extraction, "AS").id());
    }

    @Test
    void aSourceWithoutANameIsAnEntityWhereItSpeaks() {
        Extraction extraction =
                read(
                        "Seorang pejabat AS mengatakan pembicaraan itu gagal."
                                + " Para pejabat AS datang ke Surabaya.");

        List<Entity> sources =
                extraction.entities().stream()
                        .filter(entity -> entity.type() == EntityType.UNNAMED_SOURCE)
                        .toList();
        assertThat(sources).extracting(Entity::name).containsExactly("Seorang pejabat AS");
        assertThat(sources.getFirst().key()).isEmpty();
        assertThat(named(extraction, "AS").mentions()).hasSize(2);
    }

    @Test
    void aClubMayBearTheNameOfItsCityInSport() {
        Extraction extraction =
                read(
                        "Inter Milan memenangi laga itu dengan skor 2-0. Pelatih Inter memuji para"
                                + " pemain. Gol kedua Inter lahir di babak kedua, kata Rudi Hartono"
                                + " di Milan.");

        Entity club = named(extraction, "Inter Milan");
        assertThat(mentions(extraction, club)).containsExactly("Inter Milan", "Inter", "Inter");
        assertThat(named(extraction, "Milan").key()).contains("milan");
    }

    @Test
    void mentionsCutTheirNamesFromAnyText() {
        Extraction extraction =
                read("\uD83D\uDE80 Roket itu milik Rusia, kata Kim Jong Un di Surabaya.\u00A0");

        for (Entity entity : extraction.entities()) {
            for (Span span : entity.mentions()) {
                assertThat(entity.names()).contains(extraction.article().text().slice(span));
            }
        }
        assertThat(named(extraction, "Rusia").mentions()).containsExactly(new Span(18, 23));
    }

    @Test
    void anUnknownOutletInTheDatelineIsOne() {
        Extraction extraction =
                read("Surabaya (Warta Timur) - Budi S. Hartono tiba di kota itu, kata Budi.");

        assertThat(named(extraction, "Warta Timur").type()).isEqualTo(EntityType.OUTLET);
        assertThat(extraction.article().metadata().publisher()).contains("Warta Timur");
        Entity person = named(extraction, "Budi");
        assertThat(person.names()).containsExactly("Budi S. Hartono", "Budi");
    }

    @Test
    void aPostStandsForItsUnnamedHolderUnlessTheArticleNamesHim() {
        Extraction unnamed = read("Menteri Luar Negeri Rusia mengatakan perundingan gagal.");
        Extraction named =
                read(
                        "Menteri Luar Negeri Rusia Igor Petrov tiba pada Senin."
                                + " Menteri Luar Negeri Rusia mengatakan perundingan gagal.");

        assertThat(unnamed.entities())
                .filteredOn(entity -> entity.type() == EntityType.UNNAMED_SOURCE)
                .extracting(Entity::name)
                .containsExactly("Menteri Luar Negeri Rusia");
        assertThat(named.entities())
                .noneMatch(entity -> entity.type() == EntityType.UNNAMED_SOURCE);
    }

    @Test
    void twoWhoShareASurnameAreToldApartByTheNearestFullName() {
        Extraction extraction =
                read(
                        "Rini Hartono tiba di Surabaya. Hartono disambut warga."
                                + " Agus Hartono tiba kemudian. Hartono lalu berpidato.");

        assertThat(mentions(extraction, named(extraction, "Rini Hartono")))
                .containsExactly("Rini Hartono", "Hartono");
        assertThat(mentions(extraction, named(extraction, "Agus Hartono")))
                .containsExactly("Agus Hartono", "Hartono");
    }

    @Test
    void theSurnameOfAKnownPersonIsThatPerson() {
        Extraction extraction =
                read(
                        "Film itu dibintangi Edda Stone. Status Stone masih belum resmi."
                                + " Selain Stone, belum ada nama lain.");

        assertThat(mentions(extraction, named(extraction, "Edda Stone")))
                .containsExactly("Edda Stone", "Stone", "Stone");
    }

    @Test
    void anArticleWithoutTextHasNothing() {
        assertThat(read("").entities()).isEmpty();
        assertThat(read(" \n\u00A0\n").entities()).isEmpty();
    }
}
