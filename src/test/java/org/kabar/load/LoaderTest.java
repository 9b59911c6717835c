package org.kabar.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.map.SharedGraph;
import org.kabar.model.Authority;
import org.kabar.model.Metadata;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.read.ExtractionWriter;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.read.Limits;
import org.kabar.store.NewsStore;

/** Whole runs, with the real models, language pack and store. */
class LoaderTest {

    private static Reference reference;
    private static Authority authority;
    private static Understanding understanding;

    @TempDir private Path folder;

    private final List<Reject> rejects = new ArrayList<>();

    @BeforeAll
    static void loadModels() {
        reference = Reference.load();
        authority = AuthorityFile.read(reference.authority());
        understanding = Understanding.load(() -> authority, "test");
    }

    @Test
    void theSeedsBecomeFiveGraphsWithFacts() {
        Report report = load("store", 2, "", "seeds");
        assertThat(report.tally().loaded()).isEqualTo(5);
        assertThat(rejects).isEmpty();
        try (NewsStore store = NewsStore.openExisting(folder.resolve("store"), reference)) {
            assertThat(store.answers().summary().articles()).isEqualTo(5);
            assertThat(store.answers().summary().assertions()).isGreaterThan(50);
            assertThat(store.answers().summary().quotations()).isGreaterThan(5);
            assertThat(report.quadsAdded()).isEqualTo(store.answers().summary().quads());
        }
    }

    @Test
    void loadingAgainChangesNothing() {
        load("store", 2, "", "seeds");
        List<String> before = dump("store");
        Report again = load("store", 1, "", "seeds");
        assertThat(again.tally().unchanged()).isEqualTo(5);
        assertThat(again.quadsAdded() + again.quadsRemoved()).isZero();
        assertThat(dump("store")).isEqualTo(before);
    }

    @Test
    void neitherThreadsNorOrderNorSplittingIntoRunsChangeTheStore() {
        load("one", 3, "", "seeds");
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".txt"))
                    .sorted(java.util.Comparator.reverseOrder())
                    .forEach(name -> load("two", 1, "", name));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        assertThat(dump("two")).isEqualTo(dump("one"));
    }

    @Test
    void extractionsLoadToTheSameStoreAsTheirArticles() {
        StringBuilder lines = new StringBuilder();
        extracting(2, "", "seeds")
                .<Understood>run(
                        understanding::understand,
                        understood ->
                                lines.append(
                                                new ExtractionWriter()
                                                        .line(
                                                                ((Understood.Extracted) understood)
                                                                        .extraction()))
                                        .append('\n'));
        load("articles", 2, "", "seeds");
        load("extractions", 2, lines.toString(), "-");
        assertThat(rejects).isEmpty();
        assertThat(dump("extractions")).isEqualTo(dump("articles"));
    }

    @Test
    void anEditedArticleReplacesItsOwnGraphOnly() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/a.txt"), "Presiden Joko Widodo bertemu Shinzo Abe di Tokyo.");
        Files.writeString(folder.resolve("in/b.txt"), "Presiden Joko Widodo mengunjungi Malaysia.");
        String in = folder.resolve("in").toString();
        load("store", 1, "", in);
        List<String> other = dump("store").stream().filter(quad -> quad.contains("in/b")).toList();
        Files.writeString(
                folder.resolve("in/a.txt"), "Presiden Joko Widodo mengunjungi Singapura.");
        Report report = load("store", 1, "", in);
        assertThat(report.tally().loaded()).isEqualTo(1);
        assertThat(report.tally().unchanged()).isEqualTo(1);
        assertThat(dump("store"))
                .noneMatch(quad -> quad.contains("Shinzo Abe di Tokyo"))
                .containsAll(other);
        load("fresh", 1, "", in);
        assertThat(dump("store")).isEqualTo(dump("fresh"));
    }

    @Test
    void whatIsWrongIsRejectedAndTheRestIsLoaded() {
        String input =
                """
                {"id":"1","text":"Presiden Joko Widodo mengunjungi Malaysia."}
                {"id":"2","text":
                {"id":"3","language":"fr","text":"Le président a visité la Malaisie."}
                {"id":"4","entities":[],"assertions":[{"type":"teleport"}]}
                {"id":"5","entities":[{"id":"e1","type":"Person","names":["A"]}],"assertions":[{"type":"meet","actors":["e1"]}],"mood":1}
                """;
        Report report = load("store", 2, input, "-");
        assertThat(rejects)
                .extracting(Reject::reason)
                .containsExactly(Reason.BROKEN_JSON, Reason.UNKNOWN_LANGUAGE, Reason.UNKNOWN_TERM);
        assertThat(report.tally().read()).isEqualTo(5);
        assertThat(report.tally().loaded()).isEqualTo(2);
        assertThat(report.tally().ignored()).containsEntry("mood", 1L);
    }

    @Test
    void aTextLongerThanAnyArticleIsRejected() {
        load("store", 1, "Presiden berkata. ".repeat(30_000), "-");
        assertThat(rejects).extracting(Reject::reason).containsExactly(Reason.TOO_LARGE);
    }

    @Test
    void anArticleThatTakesAllMemoryIsRejectedAndTheRestIsLoaded() {
        Understanding tight =
                Understanding.load(
                        languages -> {
                            if (languages.getFirst().equals("en")) {
                                throw new OutOfMemoryError("Java heap space");
                            }
                            return authority;
                        },
                        Optional.empty(),
                        "test");
        String input =
                """
                {"id":"1","language":"id","text":"Presiden Joko Widodo mengunjungi Malaysia."}
                {"id":"2","language":"en","text":"President Joko Widodo visited Malaysia."}
                {"id":"3","language":"id","text":"Presiden Joko Widodo mengunjungi Singapura."}
                """;
        try (NewsStore opened =
                NewsStore.open(folder.resolve("store"), Optional.empty(), reference)) {
            Report report =
                    Loads.into(
                            opened,
                            tight,
                            mapper(),
                            extracting(2, input, "-"),
                            BatchPlan.standard(),
                            rejects::add);
            assertThat(report.tally().loaded()).isEqualTo(2);
            assertThat(opened.keys()).containsExactly("1", "3");
        }
        assertThat(rejects)
                .singleElement()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.FAILED);
                            assertThat(reject.detail()).contains("out of memory", "-Xmx");
                        });
    }

    @Test
    void theLimitEndsTheRun() {
        Report report =
                load(
                        "store",
                        new Extracting(inputs(""), List.of("/nowhere/a", "/nowhere/b"), 1, 1));
        assertThat(report.tally().read()).isEqualTo(1);
        assertThat(report.paths()).extracting(PathTally::read).containsExactly(1L, 0L);
    }

    private Report load(String store, int jobs, String standardInput, String... paths) {
        return load(store, extracting(jobs, standardInput, paths));
    }

    private Report load(String store, Extracting extracting) {
        try (NewsStore opened =
                NewsStore.open(folder.resolve(store), Optional.empty(), reference)) {
            return Loads.into(
                    opened,
                    understanding,
                    mapper(),
                    extracting,
                    new BatchPlan(2, 100_000),
                    rejects::add);
        }
    }

    private static Mapper mapper() {
        return new Mapper(new Iris(Iris.DEFAULT_BASE), authority);
    }

    private static Extracting extracting(int jobs, String standardInput, String... paths) {
        return new Extracting(inputs(standardInput), List.of(paths), jobs, Long.MAX_VALUE);
    }

    private static Inputs inputs(String standardInput) {
        return new Inputs(
                new JsonReader(reference.eventTypes()),
                Limits.standard(),
                Metadata.none(),
                new ByteArrayInputStream(standardInput.getBytes(UTF_8)));
    }

    private List<String> dump(String name) {
        try (NewsStore store = NewsStore.openExisting(folder.resolve(name), reference)) {
            return store.read(
                    data -> {
                        List<String> quads = new ArrayList<>();
                        data.find()
                                .forEachRemaining(
                                        quad -> {
                                            if (!isBookkeeping(quad, store.iris())) {
                                                quads.add(line(quad));
                                            }
                                        });
                        return quads.stream().sorted().collect(Collectors.toList());
                    });
        }
    }

    /** How a store came to be differs from run to run. */
    private static boolean isBookkeeping(Quad quad, Iris iris) {
        return Stream.of(SharedGraph.values())
                .filter(SharedGraph::isBookkeeping)
                .map(iris::sharedGraph)
                .anyMatch(quad.getGraph()::equals);
    }

    private static String line(Quad quad) {
        return NodeFmtLib.strNodesNT(
                quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }
}
