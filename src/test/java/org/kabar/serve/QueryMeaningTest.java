package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.map.Reference;

/** The ready-made queries answer what they ask, on articles whose answers are known by hand. */
class QueryMeaningTest {

    private static final QueryCatalog CATALOG = QueryCatalog.bundled();

    @TempDir private static Path folder;
    private static HandRead forward;
    private static HandRead backward;

    @BeforeAll
    static void load() {
        Reference reference = Reference.load();
        forward = HandRead.threeOutlets(HandRead.Order.FORWARD, reference, folder.resolve("f"));
        backward = HandRead.threeOutlets(HandRead.Order.BACKWARD, reference, folder.resolve("b"));
    }

    static Collection<NamedQuery> queries() {
        return CATALOG.all();
    }

    @Test
    void meetingsAreToldWithPlaceDayAndOutlet() {
        assertThat(ask("who-met-whom", Map.of()))
                .containsExactly(
                        meeting("Desa Melati", "Harian Tiga"),
                        meeting("Kota Cempaka", "Kabar Dua"),
                        meeting("Desa Melati", "Warta Satu"));
        assertThat(ask("who-met-whom", Map.of("person", "Rina Kusuma"))).hasSize(3);
        assertThat(ask("who-met-whom", Map.of("person", "tirtamarta-place"))).isEmpty();
    }

    private static String meeting(String place, String outlet) {
        return "Danu Prasetya,Rina Kusuma,terjadi,menegaskan,%s,2024-05-02,2024-05-02,%s,"
                .formatted(place, outlet);
    }

    @Test
    void whatThreeOutletsTellIsCorroborated() {
        assertThat(ask("corroborated", Map.of()))
                .singleElement(STRING)
                .startsWith("bertemu,\"Danu Prasetya, Rina Kusuma\",\"\",3,3,3,0,");
        assertThat(ask("corroborated", Map.of("minimum", "2"))).hasSize(2);
        assertThat(ask("corroborated", Map.of("minimum", "4"))).isEmpty();
    }

    @Test
    void twoPlacesOfOneEventAreCompared() {
        assertThat(columns("places-compared", 6))
                .containsExactly(
                        "apart,bertemu,Desa Melati,Harian Tiga,Kota Cempaka,Kabar Dua",
                        "apart,bertemu,Desa Melati,Warta Satu,Kota Cempaka,Kabar Dua");
    }

    @Test
    void aPlaceThatNobodyLocatesIsNotOnTheMap() {
        assertThat(ask("places-on-map", Map.of())).isEmpty();
    }

    @Test
    void anEventIsDisputedWhereOneAffirmsAndAnotherDenies() {
        assertThat(columns("disputed", 4))
                .containsExactly(
                        "menyerahkan,membantah,Warta Satu,Seorang pejabat dinas",
                        "menyerahkan,menegaskan,Warta Satu,");
        assertThat(columns("silence", 4))
                .containsExactly("Seorang pejabat dinas,membantah,menyerahkan,Warta Satu");
    }

    @Test
    void twoOutletsThatLeanOnOneAgencyAreFalseCorroboration() {
        assertThat(ask("one-secondary-source", Map.of("minimum", "2")))
                .singleElement(STRING)
                .startsWith("bekerja sama,Kantor Berita Nusa,2,2,");
        assertThat(columns("who-cites-whom", 4))
                .containsExactly(
                        "Warta Satu,Kantor Berita Nusa,1,2",
                        "Harian Tiga,Kantor Berita Nusa,1,1",
                        "Kabar Dua,Kantor Berita Nusa,1,1");
    }

    @Test
    void giftsAreToldWithWhatIsGivenInReturn() {
        assertThat(ask("transfers", Map.of()))
                .contains(
                        "Koperasi Lestari,menyerahkan,pompa,Paguyuban Tani,menjual,"
                                + "direncanakan,menegaskan,Warta Satu,Kantor Berita Nusa");
    }

    @Test
    void threatsAreToldWithTheirCondition() {
        assertThat(ask("threats", Map.of()))
                .containsExactly(
                        "Danu Prasetya,mengancam,Koperasi Lestari,mencabut izin,menjual,,Kabar"
                                + " Dua");
    }

    @Test
    void sourcesAreCountedByKind() {
        assertThat(ask("source-mix", Map.of()))
                .containsExactly(
                        "Harian Tiga,3,0,0,1,2", "Kabar Dua,4,0,0,1,3", "Warta Satu,4,0,1,2,1");
        assertThat(ask("who-speaks-most", Map.of()))
                .containsExactly(
                        "Seorang pejabat dinas,unnamed,1,0,1", "Danu Prasetya,named,0,1,1");
    }

    @Test
    void quotationsBringTheSpeakersOffice() {
        assertThat(columns("quotations", 3)).containsExactly("Danu Prasetya,Bupati,Warta Satu");
        assertThat(ask("quotations", Map.of("speaker", "rina-kusuma"))).isEmpty();
        assertThat(ask("offices", Map.of()))
                .containsExactly(
                        "Danu Prasetya,Bupati,,1", "Rina Kusuma,Gubernur Tirtamarta,Tirtamarta,1");
    }

    @Test
    void aTimelineKeepsToItsBounds() {
        assertThat(ask("timeline", Map.of())).hasSize(2);
        assertThat(ask("timeline", Map.of("after", "2024-05-02", "who", "rina-kusuma")))
                .singleElement(STRING)
                .startsWith("2024-05-02,2024-05-02,bertemu,terjadi,");
    }

    @Test
    void anArticleTellsItsFactsInReadingOrder() {
        List<String> facts = ask("article-facts", Map.of("article", "warta-satu-1"));
        assertThat(facts).hasSize(4);
        assertThat(facts.getFirst())
                .startsWith("bertemu,\"Danu Prasetya, Rina Kusuma\",\"\",,Desa Melati,");
        assertThat(facts.getLast()).contains("membantah,Seorang pejabat dinas");
    }

    @Test
    void aDossierFindsEveryRole() {
        assertThat(ask("dossier", Map.of("entity", "Koperasi Lestari")))
                .extracting(row -> row.substring(0, row.indexOf(',')))
                .containsExactly(
                        "actor", "actor", "actor", "actor", "actor", "recipient", "recipient");
        assertThat(columns("routes", 4))
                .containsExactly("Rina Kusuma,berangkat,Desa Melati,Kota Cempaka");
    }

    @Test
    void labelsComeInTheLanguageAskedFor() {
        assertThat(ask("statuses-by-type", Map.of("lang", "en"))).contains("meet,3,0,0,0,3");
        assertThat(ask("who-acts-on-whom", Map.of("lang", "en", "type", "transfer")))
                .containsExactly(
                        "Koperasi Lestari,sell,Tirtamarta,1,1",
                        "Koperasi Lestari,transfer,Paguyuban Tani,2,1",
                        "Paguyuban Tani,sell,Koperasi Lestari,1,1");
    }

    @Test
    void namesAreFoundByTheirLettersInAnyCase() {
        assertThat(ask("search-names", Map.of("text", "DANU")))
                .containsExactly(
                        "Danu Prasetya,Danu | Danu Prasetya,3,"
                                + "https://kabar.example/entity/danu-prasetya");
        assertThat(ask("aliases", Map.of("minimum", "2")))
                .containsExactly(
                        "Danu Prasetya,Danu Prasetya (3) | Danu (2),2",
                        "Rina Kusuma,Rina Kusuma (3) | Rina (1),2");
    }

    @Test
    void wordsAreFoundInAnyFormWhereAllOfThemOccur() {
        assertThat(search("pompa")).isNotEmpty().isEqualTo(search("POMPA"));
        assertThat(search("pompa koperasi"))
                .isNotEmpty()
                .allMatch(row -> row.toLowerCase(Locale.ROOT).contains("koperasi"));
        assertThat(search("pompa tidak-ada-kata-ini")).isEmpty();
        assertThat(ask("search-text", Map.of("words", "koperasi", "limit", "1"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\"",
                "(%s",
                "%s)",
                "*%s*",
                "+%s -",
                "%s~^",
                "%s\\",
                "&& %s ||",
                "[%s",
                "{%s}",
                "/%s/",
                "!%s?",
                " \t%s\n"
            })
    void signsThatMeanSomethingToLuceneMeanNothingHere(String pattern) {
        assertThat(search(pattern.formatted("pompa"))).isNotEmpty().isEqualTo(search("pompa"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "(", "*", "", " ", "\\", "()", "AND", "pompa AND", "NOT pompa", "a:b"})
    void wordsThatCannotBeFoundGiveNoRows(String words) {
        assertThat(search(words)).isEmpty();
    }

    private static List<String> search(String words) {
        return ask("search-text", Map.of("words", words));
    }

    @Test
    void whatIsMissingOrUnsureIsShown() {
        assertThat(columns("incomplete-articles", 2)).containsExactly("Harian Tiga,date");
        assertThat(columns("to-check", 4)).containsExactly("0.4,menjual,hipotetis,Kabar Dua");
        assertThat(columns("reporting-delay", 3))
                .containsExactly("1,Warta Satu,bertemu", "2,Kabar Dua,bertemu");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theRowsDoNotDependOnTheOrderOfLoading(NamedQuery query) {
        assertThat(backward.rows(query, Map.of())).isEqualTo(forward.rows(query, Map.of()));
    }

    /** The first columns of the rows, for rows whose first cells hold no comma. */
    private static List<String> columns(String name, int count) {
        return ask(name, Map.of()).stream()
                .map(row -> String.join(",", List.of(row.split(",", -1)).subList(0, count)))
                .toList();
    }

    private static List<String> ask(String name, Map<String, String> parameters) {
        return forward.rows(CATALOG.get(name), parameters);
    }
}
