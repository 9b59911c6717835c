package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kabar.load.BatchPlan;
import org.kabar.load.Extracting;
import org.kabar.load.Fingerprints;
import org.kabar.load.Loader;
import org.kabar.load.Progress;
import org.kabar.load.Pruning;
import org.kabar.load.Report;
import org.kabar.load.Shelf;
import org.kabar.load.Understanding;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.model.Authority;
import org.kabar.model.Metadata;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.read.Limits;
import org.kabar.store.NewsStore;
import org.kabar.store.RunStart;

/**
 * The ready-made queries over the articles in {@code seeds}, from their text alone. The rows on
 * record stand in {@code src/test/resources/answers/NAME.csv}, as {@code kabar query NAME --format
 * csv} prints them; they are what Kabar reads today, its misreadings among them, so that every
 * change of reading shows.
 *
 * <p>After such a change, {@code mvn test -Dtest=SeedAnswersTest -Dkabar.renew=true} writes the
 * files anew. Read the difference before keeping it.
 */
class SeedAnswersTest {

    private static final Path ANSWERS = Path.of("src/test/resources/answers");
    private static final boolean RENEW = Boolean.getBoolean("kabar.renew");

    @TempDir private static Path folder;

    private static NewsStore store;
    private static QueryRunner runner;

    @BeforeAll
    static void load() {
        Reference reference = Reference.load();
        Authority authority = AuthorityFile.read(reference.authority());
        Understanding understanding = Understanding.load(() -> authority, "test");
        Inputs inputs =
                new Inputs(
                        new JsonReader(reference.eventTypes()),
                        Limits.standard(),
                        Metadata.none(),
                        System.in);
        store = NewsStore.open(folder.resolve("store"), Optional.empty(), reference);
        RunStart start =
                new RunStart(
                        "20240102T030405Z-00000001",
                        OffsetDateTime.parse("2024-01-02T03:04:05Z"),
                        "kabar/test",
                        List.of("seeds"));
        Report report =
                new Loader(
                                understanding,
                                () -> new Mapper(store.iris(), authority),
                                new Fingerprints("test"),
                                Shelf.of(store, store.begin(start)))
                        .load(
                                start,
                                new Extracting(inputs, List.of("seeds"), 1, Long.MAX_VALUE),
                                BatchPlan.standard(),
                                Pruning.none(),
                                Progress.none(),
                                reject -> fail("%s", reject));
        assertThat(report.tally().loaded()).isEqualTo(5);
        runner =
                new QueryRunner(
                        QueryService.over(store.dataset(), Duration.ofSeconds(60)), store.iris());
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
        assertThat(rows.orElse(0)).isPositive();
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
