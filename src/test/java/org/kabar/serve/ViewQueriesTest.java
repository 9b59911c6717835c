package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kabar.map.Reference;
import org.kabar.store.NewsStore;

/**
 * The queries behind the explorer, {@code views/*.rq}, over the articles in {@code seeds} and over
 * articles whose answers are known by hand.
 */
class ViewQueriesTest {

    private static final QueryCatalog VIEWS = QueryCatalog.views();
    private static final String BASE = "https://kabar.example/";
    private static final String MEETING = BASE + "event/meet_kim-jong-un_vladimir-putin";

    @TempDir private static Path folder;

    private static NewsStore store;
    private static QueryRunner runner;
    private static HandRead forward;
    private static HandRead backward;

    @BeforeAll
    static void load() {
        store = SeedStore.resolved(folder.resolve("store"));
        runner = SeedStore.runner(store);
        Reference reference = Reference.load();
        forward = HandRead.threeOutlets(HandRead.Order.FORWARD, reference, folder.resolve("f"));
        backward = HandRead.threeOutlets(HandRead.Order.BACKWARD, reference, folder.resolve("b"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Collection<NamedQuery> views() {
        return VIEWS.all();
    }

    /** All but the one to which the seeds have no answer: their places lie one within the other. */
    static List<NamedQuery> viewsOfSeeds() {
        return views().stream()
                .filter(view -> !view.name().equals("view-places-disputed"))
                .toList();
    }

    static List<NamedQuery> tables() {
        return views().stream().filter(view -> !isGraph(view)).toList();
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewHasAHeadAndAName(NamedQuery view) {
        assertThat(view.name()).startsWith("view-");
        assertThat(view.title()).isNotEqualTo(view.name());
        assertThat(view.titleId()).isNotEqualTo(view.title());
        assertThat(view.question()).endsWith("?");
    }

    @ParameterizedTest
    @MethodSource("viewsOfSeeds")
    void everyViewAnswersAsItStands(NamedQuery view) {
        assertThat(rows(view, Map.of())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("viewsOfSeeds")
    void everyViewAnswersWithParametersAsThePageGivesThem(NamedQuery view) {
        Map<String, String> given = new TreeMap<>();
        for (QueryParameter parameter : view.parameters()) {
            value(view, parameter.name()).ifPresent(text -> given.put(parameter.name(), text));
        }

        assertThat(rows(view, given)).isNotEmpty();
    }

    private static Optional<String> value(NamedQuery view, String parameter) {
        boolean ofSpeaker = view.name().equals("view-entity-quotations");
        return switch (parameter) {
            case "lang" -> Optional.of("en");
            case "about" -> Optional.of("<" + MEETING + ">");
            case "article" -> Optional.of("<" + BASE + "article/tempo-kim-berangkat-ke-rusia>");
            case "entity" ->
                    view.name().equals("view-entity-merged")
                            ? Optional.empty()
                            : Optional.of(entity(ofSpeaker ? "jake-sullivan" : "kim-jong-un"));
            case "one" -> Optional.of(entity("kim-jong-un"));
            case "other" -> Optional.of(entity("vladimir-putin"));
            case "kind", "type" -> Optional.of("meet");
            case "outlet" -> Optional.of(entity("tempo"));
            case "text" -> Optional.of("putin");
            case "words" -> Optional.of("senjata");
            default -> Optional.empty();
        };
    }

    private static String entity(String key) {
        return "<" + BASE + "entity/" + key + ">";
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewWithItsParametersInPlaceIsAgainAQuery(NamedQuery view) {
        String text = runner.bound(view, Map.of()).toString();

        assertThat(Sparql.parse(view.name(), text).toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theOrderOfLoadingChangesNothing(NamedQuery view) {
        assertThat(backward.rows(view, Map.of())).isEqualTo(forward.rows(view, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "view-event-claims, meet_kim-jong-un_vladimir-putin_2023-09",
        "view-event-places, Vladivostok",
        "view-event-places, Vostochny",
        "view-story-ways, Pyongyang",
        "view-story-sources, KCNA",
        "view-story-articles, rmid-kim-tiba-di-rusia",
        "view-disputed, meet_kim-jong-un_vladimir-putin",
        "view-busiest, meet_kim-jong-un_vladimir-putin"
    })
    void theStoryOfTheSeedsIsFound(String name, String expected) {
        assertThat(String.join("\n", rows(VIEWS.get(name), Map.of()))).contains(expected);
    }

    @Test
    void linkedEventsAreToldTogether() {
        String standing = BASE + "event/meet_kim-jong-un_vladimir-putin_2023-09";
        for (String name : List.of("view-event-claims", "view-event-places")) {
            List<String> ofOne = rows(VIEWS.get(name), Map.of());
            List<String> ofOther = rows(VIEWS.get(name), Map.of("about", "<" + standing + ">"));
            assertThat(ofOther).isEqualTo(ofOne);
        }
        assertThat(rows(VIEWS.get("view-event-claims"), Map.of()))
                .filteredOn(row -> row.contains("," + MEETING + "," + standing + ","))
                .hasSizeGreaterThan(10);
    }

    @Test
    void storiesAndMergedKeysAreShown() {
        assertThat(rows(VIEWS.get("view-stories"), Map.of()))
                .containsExactly(
                        BASE
                                + "story/kim-jong-un_2023-09-10,Kim Jong Un di Rusia,4,5,5,2023-09-10,2023-09-12,"
                                + BASE
                                + "event/depart_kim-jong-un_2023-09");
        assertThat(rows(VIEWS.get("view-entity-merged"), Map.of()))
                .containsExactly("sergey-shoigu,one name in two transliterations");
    }

    @Test
    void placesThatLieApartAreDisputed() {
        assertThat(forward.rows(VIEWS.get("view-places-disputed"), Map.of()))
                .anyMatch(row -> row.contains("danu-prasetya"))
                .anyMatch(row -> row.endsWith(",2,3,3"));
    }

    @Test
    void peopleHaveANameInEveryLanguage() {
        assertThat(rows(VIEWS.get("view-entity"), Map.of("lang", "en")))
                .isNotEmpty()
                .allMatch(row -> row.startsWith("Vladimir Putin,"));
    }

    @Test
    void filtersNarrowTheGraph() {
        NamedQuery graph = VIEWS.get("view-graph");
        int all = rows(graph, Map.of()).size();

        assertThat(rows(graph, Map.of("minimum", "2"))).hasSizeBetween(1, all - 1);
        assertThat(rows(graph, Map.of("least", "3"))).hasSizeBetween(1, all - 1);
        assertThat(rows(graph, Map.of("outlet", entity("tempo")))).hasSizeBetween(1, all - 1);
        assertThat(rows(graph, Map.of("after", "2023-09-01"))).hasSizeBetween(1, all - 1);
        assertThat(rows(graph, Map.of("after", "2999-01-01"))).isEmpty();
    }

    private static boolean isGraph(NamedQuery view) {
        return Sparql.parse(view.name(), view.text()).isConstructType();
    }

    /** The lines of the answer, without the first, which names columns or a prefix. */
    private static List<String> rows(NamedQuery view, Map<String, String> given) {
        ResultFormat format = isGraph(view) ? ResultFormat.TURTLE : ResultFormat.CSV;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.run(view, given, format, 80, out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}
