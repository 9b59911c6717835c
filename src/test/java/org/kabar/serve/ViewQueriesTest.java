package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kabar.store.NewsStore;

/** The queries behind the explorer, {@code views/*.rq}, over the articles in {@code seeds}. */
class ViewQueriesTest {

    private static final Path VIEWS = Path.of("src/main/resources/views");
    private static final String BASE = "https://kabar.example/";
    private static final String MEETING = BASE + "event/meet_kim-jong-un_vladimir-putin";

    @TempDir private static Path folder;

    private static NewsStore store;
    private static QueryRunner runner;

    @BeforeAll
    static void load() {
        store = SeedStore.open(folder.resolve("store"));
        runner = SeedStore.runner(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<NamedQuery> views() throws IOException {
        List<NamedQuery> views = new ArrayList<>();
        try (Stream<Path> files = Files.list(VIEWS)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
                views.add(QueryFile.parse(name, Files.readString(file)));
            }
        }
        return views;
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
    @MethodSource("views")
    void everyViewAnswersAsItStands(NamedQuery view) {
        assertThat(lines(view, Map.of())).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewAnswersWithParametersAsThePageGivesThem(NamedQuery view) {
        Map<String, String> given = new TreeMap<>();
        for (QueryParameter parameter : view.parameters()) {
            switch (parameter.name()) {
                case "lang" -> given.put("lang", "en");
                case "about" -> given.put("about", "<" + MEETING + ">");
                case "article" ->
                        given.put("article", "<" + BASE + "article/tempo-kim-berangkat-ke-rusia>");
                case "entity" -> given.put("entity", "<" + BASE + "entity/kim-jong-un>");
                case "one" -> given.put("one", "<" + BASE + "entity/kim-jong-un>");
                case "other" -> given.put("other", "<" + BASE + "entity/vladimir-putin>");
                case "kind", "type" -> given.put(parameter.name(), "meet");
                case "outlet" -> given.put("outlet", "<" + BASE + "entity/tempo>");
                case "text" -> given.put("text", "putin");
                case "words" -> given.put("words", "senjata");
                default -> {
                    // The rest are figures and days, which stay as they are.
                }
            }
        }
        if (view.name().equals("view-entity-quotations")) {
            given.put("entity", "<" + BASE + "entity/dmitry-peskov>");
        }
        assertThat(lines(view, given)).hasSizeGreaterThan(1);
    }

    /** What the text holds with its parameters in place is again a query. */
    @ParameterizedTest
    @MethodSource("views")
    void everyViewCanBeShownAsAQuery(NamedQuery view) {
        Map<String, String> given = new TreeMap<>();
        view.parameters().stream()
                .filter(parameter -> parameter.name().equals("about"))
                .forEach(parameter -> given.put("about", MEETING));
        var terms =
                new Binder(
                                QueryService.over(
                                        store.dataset(), java.time.Duration.ofSeconds(60)),
                                store.iris())
                        .terms(view, given);
        String text =
                Sparql.bind(view.name(), Sparql.parse(view.name(), view.text()), terms).toString();

        assertThat(Sparql.parse(view.name(), text).toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "view-event-claims, meet_kim-jong-un_vladimir-putin_2023-09",
        "view-event-places, Vladivostok",
        "view-event-places, Vostochny",
        "view-story-ways, Pyongyang",
        "view-story-sources, KCNA",
        "view-disputed, meet_kim-jong-un_vladimir-putin",
        "view-busiest, meet_kim-jong-un_vladimir-putin"
    })
    void theStoryOfTheSeedsIsFound(String name, String expected) throws IOException {
        NamedQuery view =
                views().stream()
                        .filter(query -> query.name().equals(name))
                        .findFirst()
                        .orElseThrow();

        assertThat(String.join("\n", lines(view, Map.of()))).contains(expected);
    }

    @Test
    void filtersNarrowTheGraph() throws IOException {
        NamedQuery graph =
                views().stream()
                        .filter(query -> query.name().equals("view-graph"))
                        .findFirst()
                        .orElseThrow();
        int all = lines(graph, Map.of()).size();

        assertThat(lines(graph, Map.of("minimum", "2"))).hasSizeBetween(2, all - 1);
        assertThat(lines(graph, Map.of("type", "transfer"))).hasSizeBetween(2, all - 1);
        assertThat(lines(graph, Map.of("outlet", "<" + BASE + "entity/tempo>")))
                .hasSizeBetween(2, all - 1);
        assertThat(lines(graph, Map.of("after", "2023-09-01"))).hasSizeBetween(2, all - 1);
        assertThat(lines(graph, Map.of("after", "2999-01-01"))).hasSize(1);
    }

    private static List<String> lines(NamedQuery view, Map<String, String> given) {
        boolean graph = view.text().contains("CONSTRUCT");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.run(view, given, graph ? ResultFormat.TURTLE : ResultFormat.CSV, 80, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
