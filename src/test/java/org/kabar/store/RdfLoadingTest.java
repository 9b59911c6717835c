package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.store.bulk.MemoryBudget;
import org.kabar.store.bulk.RdfFile;

/** Files of RDF become a store that is like any other. */
class RdfLoadingTest {

    private static final String ONE = "<urn:x:s> <urn:x:p> \"satu\" <urn:x:g> .\n";
    private static final String TWO = "<urn:x:s> <urn:x:p> \"dua\" <urn:x:g> .\n";

    @TempDir private Path folder;

    private final List<Reject> rejects = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    @Test
    void eachStatementIsLoadedOnceAndTheRestCountedAsRepeated() throws IOException {
        RdfLoading.Result result = load(file("a.nq", ONE + TWO + ONE));

        assertThat(result).isEqualTo(new RdfLoading.Result(3, 2, 1, 0, 2, 5));
        assertThat(Stores.dump(store())).hasSize(2);
    }

    @Test
    void whatTheStoreHasStays() throws IOException {
        load(file("a.nq", ONE));

        RdfLoading.Result result = load(file("b.nq", ONE + TWO));

        assertThat(result.loaded()).isEqualTo(1);
        assertThat(result.repeated()).isEqualTo(1);
        assertThat(Stores.dump(store())).hasSize(2);
    }

    @Test
    void aBrokenLineIsRefusedWithItsPlaceAndTheOthersAreLoaded() throws IOException {
        RdfLoading.Result result =
                load(
                        file(
                                "a.nq",
                                ONE
                                        + "# a comment\n\nnonsense\n"
                                        + TWO
                                        + "<urn:x:s> <urn:x:p> .\n"
                                        + "<urn:x:s> <urn:x:p> \"\\q\" .\n"));

        assertThat(result.loaded()).isEqualTo(2);
        assertThat(result.rejected()).isEqualTo(3);
        assertThat(rejects).extracting(reject -> reject.where().line()).containsExactly(4, 6, 7);
        assertThat(rejects)
                .allSatisfy(reject -> assertThat(reject.reason()).isEqualTo(Reason.BROKEN_RDF));
        assertThat(rejects.getFirst().input()).contains("nonsense");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        Path file = folder.resolve("a.nq");
        byte[] line = ONE.getBytes(StandardCharsets.ISO_8859_1);
        line[ONE.indexOf("satu")] = (byte) 0xE9;
        Files.write(file, line);

        assertThat(load(of(file)).rejected()).isEqualTo(1);
    }

    @Test
    void whatStandsBehindAMistakeInTurtleIsRefusedAsAWhole() throws IOException {
        RdfLoading.Result result =
                load(file("a.ttl", "@prefix x: <urn:x:> .\nx:s x:p 1 .\nx:s x:p 2 ;;; [ .\n"));

        assertThat(result.rejected()).isEqualTo(1);
        assertThat(result.loaded()).isGreaterThanOrEqualTo(1);
        assertThat(rejects.getFirst().where().line()).isEqualTo(3);
    }

    @Test
    void aFileThatCannotBeReadIsRefused() {
        assertThat(load(of(folder.resolve("missing.nq"))).rejected()).isEqualTo(1);
        assertThat(rejects.getFirst().reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void anEmptyFileMakesAnEmptyStore() throws IOException {
        RdfLoading.Result result = load(file("a.nq", ""));

        assertThat(result.total()).isZero();
        assertThat(Stores.dump(store())).isEmpty();
    }

    @Test
    void theStoreTakesArticlesAndIsCompactedLikeAnyOther() throws IOException {
        load(file("a.nq", ONE + TWO));

        List<String> before;
        try (NewsStore store = Stores.open(store())) {
            store.put(List.of(Stores.article("a")));
            before = Stores.dump(store);
            store.compact();
            assertThat(Stores.dump(store)).isEqualTo(before);
            assertThat(store.retract("a")).isPresent();
        }
        assertThat(before).anyMatch(line -> line.contains("satu")).hasSizeGreaterThan(10);
        assertThat(Stores.dump(store())).anyMatch(line -> line.contains("satu"));
    }

    @Test
    void itsStatisticsAreThoseThatTakingThemAnewGives() throws IOException {
        load(
                file(
                        "a.nq",
                        ONE
                                + TWO
                                + ONE.replace("urn:x:g", "urn:x:h")
                                + "<urn:x:s> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                                + " <urn:x:C> <urn:x:g> .\n"));
        Path statistics = folder.resolve("store/tdb2/Data-0002/stats.opt");
        String built = counts(statistics);

        try (NewsStore store = NewsStore.openExisting(store(), Stores.REFERENCE)) {
            new Statistics(store.connection().generation()).take(store.dataset());
        }

        assertThat(built).isEqualTo(counts(statistics)).contains("urn:x:C");
    }

    @Test
    void whatAProcessLeftThatDiedWhileItBuiltIsRemoved() throws IOException {
        load(file("a.nq", ONE));
        Path half = folder.resolve("store/tdb2/Data-0003-tmp/scratch");
        Files.createDirectories(half);
        Files.writeString(half.resolve("hashes-16"), "half");

        assertThat(load(file("b.nq", TWO)).total()).isEqualTo(2);
        assertThat(notes).anyMatch(note -> note.contains("Data-0003-tmp"));
        assertThat(half).doesNotExist();
    }

    /** Without the moment at which they were taken. */
    private static String counts(Path statistics) {
        return SSE.readFile(statistics.toString())
                .toString()
                .replaceAll("\\((timestamp|run@)[^)]*\\)", "");
    }

    private Path store() {
        return folder.resolve("store");
    }

    private RdfLoading.Result load(RdfFile file) {
        return new RdfLoading(store(), Optional.of(Stores.IRIS), 2, new MemoryBudget(0))
                .load(List.of(file), rejects::add, notes::add);
    }

    private RdfFile file(String name, String content) throws IOException {
        return of(Files.writeString(folder.resolve(name), content));
    }

    private static RdfFile of(Path file) {
        return new RdfFile(
                file.toString(),
                file.toUri().toString(),
                RdfFile.syntaxOf(file.toString()).orElseThrow(),
                () -> Files.newInputStream(file));
    }
}
