package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.store.NewsStore;

/**
 * The ready-made queries over the articles in {@code seeds}, from their text alone. The rows on
 * record stand in {@code src/test/resources/answers/NAME.csv}, as {@code kabar query NAME --format
 * csv} prints them; they are what Kabar reads today, its misreadings among them, so that every
 * change of reading shows. Some events are linked, see {@code seeds.trig} there.
 *
 * <p>After such a change, {@code mvn test -Dtest=SeedAnswersTest -Dkabar.renew=true} writes the
 * files anew. Read the difference before keeping it.
 */
class SeedAnswersTest {

    private static final Path ANSWERS = Path.of("src/test/resources/answers");

    /** Four of the five articles have no day, and no two give other days or figures. */
    private static final Set<String> WITHOUT_ROWS =
            Set.of("changed-story", "contradictions-of-date", "numbers-compared");

    private static final boolean RENEW = Boolean.getBoolean("kabar.renew");

    @TempDir private static Path folder;

    private static NewsStore store;
    private static QueryRunner runner;

    @BeforeAll
    static void load() {
        store = SeedStore.resolved(folder.resolve("store"));
        runner = SeedStore.runner(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Collection<NamedQuery> queries() {
        return QueryCatalog.bundled().all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryGivesTheRowsOnRecord(NamedQuery query) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OptionalLong rows = runner.run(query, Map.of(), ResultFormat.CSV, 80, out);
        String actual = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        Path file = ANSWERS.resolve(query.name() + ".csv");
        if (RENEW) {
            Files.writeString(file, actual);
        }
        assertThat(actual.lines().toList()).isEqualTo(Files.readAllLines(file));
        assertThat(rows.orElse(0) == 0).isEqualTo(WITHOUT_ROWS.contains(query.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void whoIsKnownIsNeverShownByIri(String language) {
        for (String name :
                List.of("who-met-whom", "who-acts-on-whom", "named-together", "offices")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Map<String, String> given = Map.of("lang", language);
            runner.run(QueryCatalog.bundled().get(name), given, ResultFormat.CSV, 80, out);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .as(name)
                    .contains("Vladimir Putin")
                    .doesNotContain("entity/");
        }
    }

    @Test
    void noAnswerIsKeptForAQueryThatIsGone() throws IOException {
        List<String> names = queries().stream().map(query -> query.name() + ".csv").toList();
        try (var files = Files.list(ANSWERS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.endsWith(".csv"))
                    .hasSameElementsAs(names);
        }
    }
}
