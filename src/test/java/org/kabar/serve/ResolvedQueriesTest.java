package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kabar.map.Reference;

/**
 * The ready-made queries over seven articles about one meeting, in a store that was resolved: two
 * events are linked, one entity was merged, and there is a story. The articles appeared on
 * different days; one has no day and was loaded after the others appeared.
 */
class ResolvedQueriesTest {

    private static final QueryCatalog CATALOG = QueryCatalog.bundled();
    private static final String EVENT = "https://kabar.example/event/";
    private static final String MEETING = EVENT + "meet_danu-prasetya_rina-kusuma_2024-06";
    private static final String DEPARTURE = EVENT + "depart_rina-kusuma_2024-06";
    private static final String AID = EVENT + "provide-aid_rina-kusuma_2024-06";
    private static final String BOTH = "bertemu,\"Danu Prasetya, Rina Kusuma\",\"\",";

    @TempDir private static Path folder;
    private static HandRead forward;
    private static HandRead backward;

    @BeforeAll
    static void load() {
        Reference reference = Reference.load();
        forward = HandRead.oneMeeting(HandRead.Order.FORWARD, reference, folder.resolve("f"));
        backward = HandRead.oneMeeting(HandRead.Order.BACKWARD, reference, folder.resolve("b"));
    }

    static Collection<NamedQuery> queries() {
        return CATALOG.all();
    }

    @Test
    void outletsThatLeanOnOneSourceCountOnce() {
        assertThat(ask("independent-outlets", "asof=2024-06-07"))
                .containsExactly(
                        BOTH + "3,2," + MEETING, "berangkat,Rina Kusuma,\"\",2,2," + DEPARTURE);
        assertThat(ask("independent-outlets", "asof=2024-06-06"))
                .containsExactly(BOTH + "2,2," + MEETING);
        assertThat(ask("independent-outlets", "asof=2024-06-05")).isEmpty();
    }

    @Test
    void anOutletThatSpeaksForItselfIsIndependentWhateverItPassesOn() {
        assertThat(ask("independent-outlets", "minimum=3"))
                .containsExactly(BOTH + "3,3," + MEETING);
    }

    @Test
    void whatAllHaveFromOneSpeakerRestsOnOneSource() {
        assertThat(ask("single-source-claims"))
                .containsExactly("berangkat,Budi Hartono,speaker,2,2," + DEPARTURE);
        assertThat(ask("single-source-claims", "minimum=1", "asof=2024-06-06"))
                .containsExactly(
                        "berangkat,Budi Hartono,speaker,1,1," + DEPARTURE,
                        "berangkat,Reuters,outlet,1,1," + DEPARTURE,
                        "memberi bantuan,ANTARA,outlet,1,1," + AID);
    }

    @Test
    void daysThatCannotBothBeRightAreSetSideBySide() {
        assertThat(ask("contradictions-of-date"))
                .containsExactly(
                        "bertemu,2024-06-05,2024-06-05,\"Kabar Dua, Warta Satu\",2," + MEETING,
                        "bertemu,2024-06-07,2024-06-07,Warta Satu,1," + MEETING);
        assertThat(ask("contradictions-of-date", "asof=2024-06-07")).isEmpty();
    }

    @Test
    void aPlanThatIsToldAfterTheDeedContradictsIt() {
        assertThat(ask("contradictions-of-status"))
                .containsExactly(
                        "bertemu,direncanakan,2024-06-01,2024-06-10,\"Harian Tiga, Warta Satu\","
                                + MEETING,
                        "bertemu,terjadi,2024-06-06,2024-06-08,\"Harian Tiga, Kabar Dua, Warta"
                                + " Satu\","
                                + MEETING);
        assertThat(ask("contradictions-of-status", "asof=2024-06-09")).isEmpty();
    }

    @Test
    void whatAnOutletTellsOtherwiseLaterIsShown() {
        assertThat(ask("changed-story"))
                .containsExactly(
                        changed("Harian Tiga,bertemu,status,terjadi,2024-06-07"),
                        changed("Harian Tiga,bertemu,status,direncanakan,2024-06-10"),
                        changed("Warta Satu,bertemu,day,2024-06-05,2024-06-01"),
                        changed("Warta Satu,bertemu,day,2024-06-07,2024-06-08"),
                        changed("Warta Satu,bertemu,place,Desa Melati,2024-06-01"),
                        changed("Warta Satu,bertemu,place,Kota Cempaka,2024-06-08"),
                        told("Warta Satu,bertemu,stance,menegaskan,2024-06-01,2024-06-08"),
                        changed("Warta Satu,bertemu,stance,membantah,2024-06-12"),
                        changed("Warta Satu,bertemu,status,direncanakan,2024-06-01"),
                        told("Warta Satu,bertemu,status,terjadi,2024-06-08,2024-06-12"));
        assertThat(ask("changed-story", "asof=2024-06-08")).hasSize(6);
        assertThat(ask("changed-story", "asof=2024-06-07")).isEmpty();
    }

    /** What was told so on one day only. */
    private static String changed(String told) {
        return told(told + told.substring(told.lastIndexOf(',')));
    }

    private static String told(String row) {
        return row + "," + MEETING;
    }

    @Test
    void numbersOfOneThingAreCompared() {
        assertThat(ask("numbers-compared"))
                .containsExactly("memberi bantuan,pompa,40 | 60,2," + AID);
        assertThat(ask("numbers-compared", "asof=2024-06-07")).isEmpty();
    }

    @Test
    void citationsAreFollowedFromOutletToOutlet() {
        assertThat(ask("citation-chains"))
                .containsExactly(
                        "ANTARA,Reuters,\"\",\"\",1",
                        "Harian Tiga,ANTARA,Reuters,\"\",1",
                        "Kabar Dua,ANTARA,Reuters,\"\",1");
        assertThat(ask("citation-chains", "outlet=Kabar Dua")).hasSize(1);
        assertThat(ask("citation-chains", "outlet=reuters")).isEmpty();
    }

    @Test
    void aMergeIsShownWithItsReasonsUnlessItWasUndone() {
        assertThat(ask("merged-names"))
                .containsExactly(
                        "dhanu-prasetya,Danu Prasetya,1,resolve,0.99,one name but for a letter |"
                                + " two articles name both with Rina Kusuma,"
                                + "https://kabar.example/entity/danu-prasetya");
        assertThat(ask("merged-names", "entity=rina-kusuma")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dossier, entity", "who-met-whom, person", "known-by, who", "merged-names, entity"})
    void aKeyThatWasMergedStandsForWhatItWasMergedInto(String query, String parameter) {
        assertThat(ask(query, parameter + "=dhanu-prasetya"))
                .isNotEmpty()
                .isEqualTo(ask(query, parameter + "=danu-prasetya"));
    }

    @Test
    void storiesAreListedWithWhatWasKnownOfThem() {
        String story = "https://kabar.example/story/rina-kusuma_2024-06";
        assertThat(ask("stories"))
                .containsExactly(
                        "Pertemuan Rina Kusuma dan Danu Prasetya,2,4,7,2024-06-05,2024-06-07,"
                                + story);
        assertThat(ask("stories", "asof=2024-06-01"))
                .containsExactly(
                        "Pertemuan Rina Kusuma dan Danu Prasetya,1,1,1,2024-06-05,2024-06-05,"
                                + story);
        assertThat(ask("stories", "asof=2024-05-31")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rina-kusuma_2024-06",
        "pertemuan rina kusuma dan danu prasetya",
        "https://kabar.example/story/rina-kusuma_2024-06"
    })
    void aStoryIsFoundByKeyNameOrIriAndToldInOrderOfTime(String story) {
        String told = ",bertemu,\"Danu Prasetya, Rina Kusuma\",\"\",";
        String day = "2024-06-05,2024-06-05";
        assertThat(ask("story", "story=" + story, "asof=2024-06-11"))
                .containsExactly(
                        "," + told + "direncanakan,menegaskan,Harian Tiga," + MEETING,
                        "," + told + "terjadi,menegaskan,Harian Tiga," + MEETING,
                        day
                                + ",berangkat,Rina Kusuma,\"\",terjadi,menegaskan,\"ANTARA,"
                                + " Harian Tiga\","
                                + DEPARTURE,
                        day + told + "direncanakan,menegaskan,Warta Satu," + MEETING,
                        day + told + "terjadi,menegaskan,Kabar Dua," + MEETING,
                        "2024-06-07,2024-06-07"
                                + told
                                + "terjadi,menegaskan,Warta Satu,"
                                + MEETING);
    }

    @Test
    void aStoryThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> ask("story", "story=Pertemuan"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("rina-kusuma_2024-06 (Pertemuan Rina Kusuma");
    }

    @Test
    void whatTheGraphKnewGrowsWithTheDays() {
        assertThat(ask("known-by", "asof=2024-05-31")).isEmpty();
        assertThat(ask("known-by", "asof=2024-06-05"))
                .containsExactly(
                        "2024-06-01,bertemu,1,1,1," + MEETING,
                        "2024-06-05,berangkat,1,1,1," + DEPARTURE);
        assertThat(ask("known-by", "asof=2024-06-09"))
                .contains("2024-06-01,bertemu,3,4,4," + MEETING);
        assertThat(ask("known-by", "asof=2024-06-10"))
                .contains("2024-06-01,bertemu,3,5,5," + MEETING);
        assertThat(ask("known-by"))
                .contains("2024-06-01,bertemu,3,6,6," + MEETING)
                .isEqualTo(ask("known-by", "asof=2024-06-12"));
    }

    @Test
    void linkedEventsAreOneWhereTheyAreCorroboratedOrDiffer() {
        assertThat(ask("corroborated")).containsExactly(BOTH + "3,5,5,0," + MEETING);
        assertThat(ask("corroborated", "asof=2024-06-07"))
                .containsExactly(BOTH + "3,3,3,0," + MEETING);
        assertThat(ask("corroborated", "asof=2024-06-06")).isEmpty();
        assertThat(ask("places-compared"))
                .containsExactly(
                        "apart,bertemu,Desa Melati,Kabar Dua,Kota Cempaka,Warta Satu," + MEETING,
                        "apart,bertemu,Desa Melati,Warta Satu,Kota Cempaka,Warta Satu," + MEETING);
    }

    @Test
    void linkedEventsAreOneWhereOutletsAreCounted() {
        assertThat(ask("one-outlet-only")).isEmpty();
        assertThat(ask("one-outlet-only", "asof=2024-06-05"))
                .containsExactly(
                        "ANTARA,berangkat,Rina Kusuma,\"\",1," + DEPARTURE,
                        "Warta Satu,bertemu,\"Danu Prasetya, Rina Kusuma\",\"\",1," + MEETING);
        assertThat(ask("one-secondary-source")).isEmpty();
        assertThat(ask("timeline", "who=rina-kusuma"))
                .allMatch(row -> row.endsWith(MEETING) || row.endsWith(DEPARTURE))
                .hasSize(4);
        assertThat(ask("timeline", "asof=2024-06-01")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"silence,", "dossier,entity=danu-prasetya", "reporting-delay,"})
    void whatIsToldOfALinkedEventStandsUnderTheOneForAll(String query, String parameter) {
        List<String> rows = parameter == null ? ask(query) : ask(query, parameter);
        assertThat(rows)
                .anyMatch(row -> row.endsWith("," + MEETING))
                .noneMatch(row -> row.endsWith("," + EVENT + "meet_danu-prasetya_rina-kusuma"));
    }

    @Test
    void whatIsDeniedOfALinkedEventIsDisputed() {
        assertThat(ask("disputed"))
                .hasSize(6)
                .allMatch(row -> row.endsWith(MEETING))
                .anyMatch(row -> row.startsWith("bertemu,membantah,Warta Satu,Danu Prasetya,"));
        assertThat(ask("disputed", "asof=2024-06-11")).isEmpty();
    }

    @Test
    void meetingsAndDossiersAreThoseKnownOnADay() {
        assertThat(ask("who-met-whom", "asof=2024-06-01")).hasSize(1);
        assertThat(ask("who-met-whom", "asof=2024-05-31")).isEmpty();
        assertThat(ask("dossier", "entity=danu-prasetya", "asof=2024-06-06")).hasSize(2);
        assertThat(ask("dossier", "entity=danu-prasetya", "asof=2024-05-31")).isEmpty();
    }

    @Test
    void namesComeInTheLanguageAskedFor() {
        assertThat(ask("who-cites-whom", "lang=en")).contains("ANTARA News,Reuters,1,1");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theRowsDoNotDependOnTheOrderOfLoading(NamedQuery query) {
        assertThat(backward.rows(query, Map.of())).isEqualTo(forward.rows(query, Map.of()));
    }

    @ParameterizedTest
    @MethodSource("queriesOfADay")
    void nothingIsKnownBeforeTheFirstArticle(NamedQuery query) {
        assertThat(forward.rows(query, Map.of("asof", "2024-05-31"))).isEmpty();
    }

    static List<NamedQuery> queriesOfADay() {
        return queries().stream().filter(query -> query.parameter("asof").isPresent()).toList();
    }

    private static List<String> ask(String name, String... given) {
        Map<String, String> parameters =
                Stream.of(given)
                        .map(each -> each.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return forward.rows(CATALOG.get(name), parameters);
    }
}
