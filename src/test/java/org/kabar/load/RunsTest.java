package org.kabar.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.model.Authority;
import org.kabar.model.Metadata;
import org.kabar.model.Reject;
import org.kabar.read.Inputs;
import org.kabar.read.JsonReader;
import org.kabar.read.Limits;
import org.kabar.store.LastRun;
import org.kabar.store.NewsStore;
import org.kabar.store.RunEnd;
import org.kabar.store.RunStart;

/** Runs one after another into the same store: what is passed over, replaced, taken out, noted. */
class RunsTest {

    private static final String VISIT = "Presiden Joko Widodo mengunjungi Malaysia.";
    private static final String MEETING = "Presiden Joko Widodo bertemu Shinzo Abe di Tokyo.";
    private static final String COUNTS =
            """
            PREFIX news: <https://w3id.org/kabar/ns#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            SELECT ?read ?loaded ?unchanged ?rejected ?added ?removed ?retracted
            WHERE { ?run a news:Run ; prov:endedAtTime ?end ; news:articlesRead ?read ;
              news:articlesLoaded ?loaded ; news:articlesUnchanged ?unchanged ;
              news:articlesRejected ?rejected ; news:quadsAdded ?added ;
              news:quadsRemoved ?removed ; news:articlesRetracted ?retracted }
            ORDER BY DESC(?run) LIMIT 1
            """;

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
    void inputThatTheStoreHasIsNotUnderstoodAgain() {
        write("in/a.txt", VISIT);
        assertThat(load("in").seconds().get("extract")).isPositive();
        Report again = load("in");
        assertThat(again.tally().unchanged()).isEqualTo(1);
        assertThat(again.seconds().get("extract")).isZero();
    }

    @Test
    void anotherProgrammeReadsAllAgain() {
        write("in/a.txt", VISIT);
        load("in");
        Report newer = load(new Fingerprints("newer"), Pruning.none(), "in");
        assertThat(newer.seconds().get("extract")).isPositive();
        assertThat(newer.tally().unchanged()).isEqualTo(1);
        assertThat(load(new Fingerprints("newer"), Pruning.none(), "in").seconds().get("extract"))
                .isZero();
    }

    @Test
    void theLastOfSeveralVersionsInOneRunStays() {
        write("old.jsonl", line("x", VISIT));
        write("both.jsonl", line("x", MEETING) + line("x", VISIT) + line("x", VISIT));
        load("old.jsonl");
        List<String> old = dump();
        Report both = load("both.jsonl");
        assertThat(both.tally().loaded()).isEqualTo(2);
        assertThat(both.tally().unchanged()).isEqualTo(1);
        assertThat(dump()).isEqualTo(old);
    }

    @Test
    void whatTheFolderNoLongerHasIsPrunedAndNothingElse() {
        write("in/a.txt", VISIT);
        write("in/b.txt", MEETING);
        write("other/c.txt", MEETING);
        load("other");
        load("in");
        List<String> before = dump();
        delete("in/b.txt");
        assertThat(load("in").retracted().articles()).isZero();
        assertThat(dump()).isEqualTo(before);
        Report report = prune("in");
        assertThat(report.retracted().articles()).isEqualTo(1);
        assertThat(report.quadsRemoved()).isEqualTo(before.size() - dump().size());
        assertThat(keys()).containsExactly("in/a.txt", "other/c.txt");
    }

    @Test
    void anArticleFoundInAnotherFileTooIsNotPruned() {
        write("in/a.jsonl", line("x", VISIT));
        write("mirror/a.jsonl", line("x", VISIT));
        load("in");
        load("mirror");
        delete("in/a.jsonl");
        write("in/b.jsonl", line("y", MEETING));
        assertThat(prune("in").retracted().articles()).isZero();
        assertThat(keys()).containsExactly("x", "y");
        delete("mirror/a.jsonl");
        write("mirror/b.jsonl", line("y", MEETING));
        assertThat(prune("mirror").retracted().articles()).isEqualTo(1);
        assertThat(keys()).containsExactly("y");
    }

    @Test
    void aFileOfWhichSomethingIsRefusedKeepsItsArticles() {
        write("in/a.jsonl", line("x", VISIT) + line("y", MEETING));
        load("in");
        write("in/a.jsonl", line("x", VISIT) + "{broken\n");
        assertThat(prune("in").retracted().articles()).isZero();
        assertThat(keys()).containsExactly("x", "y");
    }

    @Test
    void aFolderThatIsGoneTakesNothingWithIt() {
        write("in/a.txt", VISIT);
        load("in");
        delete("in/a.txt");
        delete("in");
        assertThat(prune("in").retracted().articles()).isZero();
        assertThat(keys()).containsExactly("in/a.txt");
    }

    @Test
    void aTrialPrunesNothingButCounts() {
        write("in/a.txt", VISIT);
        write("in/b.txt", MEETING);
        load("in");
        delete("in/b.txt");
        Report trial =
                run(
                        (store, start) -> Shelf.trying(store, store.begin(start)),
                        new Fingerprints("test"),
                        pruning("in"),
                        "in");
        assertThat(trial.retracted().articles()).isEqualTo(1);
        assertThat(keys()).containsExactly("in/a.txt", "in/b.txt");
    }

    @Test
    void theCountsOfTheReportAreThoseInTheStore() {
        write("in/a.txt", VISIT);
        write("in/b.jsonl", line("x", MEETING) + "{broken\n" + line("x", MEETING));
        Report report = load("in");
        assertThat(report.tally().read()).isEqualTo(4);
        assertThat(row(COUNTS))
                .containsExactly(
                        report.tally().read(),
                        report.tally().loaded(),
                        report.tally().unchanged(),
                        report.tally().rejected(),
                        report.quadsAdded(),
                        report.quadsRemoved(),
                        0L);
        assertThat(
                        row(
                                "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(CONTAINS(STR(?g),"
                                        + " \"/graph/\")) }"))
                .containsExactly(report.quadsAdded());
        assertThat(
                        row(
                                "PREFIX void: <http://rdfs.org/ns/void#> SELECT ?d ?t { ?s void:documents"
                                        + " ?d ; void:triples ?t }"))
                .containsExactly(2L, report.quadsAdded());
        assertThat(
                        row(
                                "PREFIX news: <https://w3id.org/kabar/ns#> SELECT ?n { ?p news:reason"
                                        + " \"broken-json\" ; news:articlesRejected ?n }"))
                .containsExactly(1L);
    }

    @Test
    void theStoreTellsWhichRunAndModelsAnArticleComesFrom() {
        write("in/a.txt", VISIT);
        Report report = load("in");
        List<String> found =
                column(
                        """
                        PREFIX news: <https://w3id.org/kabar/ns#>
                        PREFIX prov: <http://www.w3.org/ns/prov#>
                        SELECT (STR(?it) AS ?x) { ?entry news:articleKey "in/a.txt" .
                          ?entry prov:wasGeneratedBy|news:model ?it } ORDER BY ?x
                        """);
        assertThat(found).hasSize(1 + understanding.models().size());
        assertThat(found)
                .anyMatch(
                        it ->
                                it.toLowerCase(java.util.Locale.ROOT)
                                        .contains(report.run().substring(0, 8)));
    }

    @Test
    void aRunThatChangesNothingLeavesNoTrace() {
        write("in/a.txt", VISIT);
        load("in");
        List<String> before = everything();
        load("in");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aRunThatWasCutOffIsToldUntilOneComesToItsEnd() {
        write("in/a.txt", VISIT);
        assertThatThrownBy(
                        () ->
                                run(
                                        RunsTest::breaking,
                                        new Fingerprints("test"),
                                        Pruning.none(),
                                        "in"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(lastRun()).map(LastRun::state).contains(LastRun.State.CUT_OFF);
        write("in/b.txt", MEETING);
        Report report = load("in");
        assertThat(report.tally().unchanged()).isEqualTo(1);
        assertThat(lastRun()).map(LastRun::state).contains(LastRun.State.COMPLETE);
        assertThat(lastRun()).map(LastRun::id).contains(report.run());
    }

    /** A shelf of a process that dies before the end. */
    private static Shelf breaking(NewsStore store, RunStart start) {
        return new StoreShelf(store, store.begin(start)) {
            @Override
            public void end(RunEnd end) {
                throw new IllegalStateException("cut off");
            }
        };
    }

    private Optional<LastRun> lastRun() {
        try (NewsStore store = open()) {
            return store.answers().lastRun();
        }
    }

    @Test
    void eachPathHasItsOwnAccount() {
        write("in/a.txt", VISIT);
        write("more.jsonl", line("x", MEETING) + "{broken\n");
        Report report = load("in", "more.jsonl");
        assertThat(report.paths())
                .extracting(PathTally::read, PathTally::loaded, PathTally::rejected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, 1L, 0L),
                        org.assertj.core.groups.Tuple.tuple(2L, 1L, 1L));
    }

    private interface Shelves {
        Shelf over(NewsStore store, RunStart start);
    }

    private Report load(String... paths) {
        return load(new Fingerprints("test"), Pruning.none(), paths);
    }

    private Report prune(String... paths) {
        return load(new Fingerprints("test"), pruning(paths), paths);
    }

    private Report load(Fingerprints fingerprints, Pruning pruning, String... paths) {
        return run(
                (store, start) -> Shelf.of(store, store.begin(start)),
                fingerprints,
                pruning,
                paths);
    }

    private Pruning pruning(String... paths) {
        return new FolderPruning(at(paths));
    }

    private List<String> at(String... paths) {
        return java.util.Arrays.stream(paths).map(it -> folder.resolve(it).toString()).toList();
    }

    private Report run(
            Shelves shelves, Fingerprints fingerprints, Pruning pruning, String... paths) {
        Inputs inputs =
                new Inputs(
                        new JsonReader(reference.eventTypes()),
                        Limits.standard(),
                        Metadata.none(),
                        InputStream.nullInputStream());
        try (NewsStore store = open()) {
            RunStart start = RunStart.now("test", at(paths));
            return new Loader(
                            understanding,
                            () -> new Mapper(store.iris(), authority),
                            fingerprints,
                            shelves.over(store, start))
                    .load(
                            start,
                            new Extracting(inputs, at(paths), 2, Long.MAX_VALUE),
                            BatchPlan.standard(),
                            pruning,
                            Progress.none(),
                            rejects::add);
        }
    }

    private NewsStore open() {
        return NewsStore.open(
                folder.resolve("store"),
                Optional.of(new Iris(Iris.DEFAULT_BASE)),
                reference.withAuthority(ModelFactory.createDefaultModel()));
    }

    private List<String> keys() {
        try (NewsStore store = open()) {
            return store.keys();
        }
    }

    /** The quads of articles, sorted. */
    private List<String> dump() {
        return everything().stream().filter(quad -> quad.matches(".*/graph/[^>]*> \\.")).toList();
    }

    private List<String> everything() {
        try (NewsStore store = open()) {
            return store.read(
                    data -> {
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        org.apache.jena.riot.RDFDataMgr.write(
                                out, data, org.apache.jena.riot.Lang.NQUADS);
                        return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
                    });
        }
    }

    private List<Long> row(String query) {
        try (NewsStore store = open()) {
            return store.read(
                    data -> {
                        try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
                            RowSet rows = exec.select();
                            List<Long> values = new ArrayList<>();
                            var row = rows.next();
                            rows.getResultVars()
                                    .forEach(
                                            name ->
                                                    values.add(
                                                            ((Number)
                                                                            row.get(name)
                                                                                    .getLiteralValue())
                                                                    .longValue()));
                            return values;
                        }
                    });
        }
    }

    private List<String> column(String query) {
        try (NewsStore store = open()) {
            return store.read(
                    data -> {
                        try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
                            List<String> values = new ArrayList<>();
                            exec.select()
                                    .forEachRemaining(
                                            row ->
                                                    values.add(
                                                            row.get("x").getLiteralLexicalForm()));
                            return values;
                        }
                    });
        }
    }

    private static String line(String id, String text) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
    }

    private void write(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
