package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.ArticleGraph;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Iris;
import org.kabar.map.Mapper;
import org.kabar.map.Reference;
import org.kabar.map.Sample;

/** What a store promises, on a real database. */
class NewsStoreTest {

    private static final Reference REFERENCE = SmallReference.load();
    private static final Iris IRIS = new Iris("https://data.example/berita/");
    private static final Mapper MAPPER =
            new Mapper(IRIS, AuthorityFile.read(REFERENCE.authority()));

    @TempDir private Path folder;

    @Test
    void theSameArticleTwiceIsTheSameAsOnce() {
        try (NewsStore store = open()) {
            ArticleGraph article = meeting("satu");
            assertThat(store.put(List.of(article)))
                    .containsExactly(new Outcome.Loaded(article.triples().size(), 0));
            List<String> before = dump(store);
            assertThat(store.put(List.of(article))).containsExactly(new Outcome.Unchanged());
            assertThat(dump(store)).isEqualTo(before);
        }
    }

    @Test
    void anEditedArticleReplacesItsOwnGraphAndNoOther() {
        try (NewsStore store = open()) {
            store.put(List.of(meeting("satu"), meeting("dua")));
            List<String> other = dump(store, IRIS.graph("dua"));
            ArticleGraph edited =
                    MAPPER.map(
                            Sample.meeting("satu")
                                    .titled("Judul lain", "Warta Desa", LocalDate.of(2024, 5, 2))
                                    .extraction());
            Outcome outcome = store.put(List.of(edited)).getFirst();
            assertThat(outcome).isEqualTo(new Outcome.Loaded(2, 2));
            assertThat(dump(store, IRIS.graph("dua"))).isEqualTo(other);
            assertThat(String.join("\n", dump(store))).contains("Judul lain");
            assertThat(dump(store, IRIS.graph("satu"))).hasSameSizeAs(edited.triples());
        }
    }

    /** TDB2 5.6 alone ends here in a database that cannot be read. */
    @Test
    void whatIsWrittenAfterATransactionThatCameToNothingIsSound() {
        try (NewsStore store = open()) {
            store.put(List.of(Stores.article(1, 1)));
        }
        try (NewsStore store = open()) {
            List<String> before = dump(store);
            List<Parcel> many = IntStream.range(10, 300).mapToObj(NewsStoreTest::parcel).toList();
            store.tryOut(settling -> settling.put(many));
            assertThat(dump(store)).isEqualTo(before);
            readInTheFile(store);
            store.put(List.of(Stores.article(2, 1)));
        }
        try (NewsStore store = NewsStore.openExisting(folder, REFERENCE);
                NewsStore other =
                        NewsStore.open(folder.resolve("other"), Optional.of(IRIS), REFERENCE)) {
            other.put(List.of(Stores.article(1, 1), Stores.article(2, 1)));
            assertThat(dump(store)).isEqualTo(dump(other));
        }
    }

    @Test
    void theOrderOfLoadingLeavesNoTrace() {
        List<ArticleGraph> articles =
                new ArrayList<>(List.of(meeting("satu"), meeting("dua"), meeting("tiga")));
        List<String> first;
        try (NewsStore store = NewsStore.open(folder.resolve("a"), Optional.of(IRIS), REFERENCE)) {
            store.put(articles);
            first = dump(store);
        }
        Collections.reverse(articles);
        try (NewsStore store = NewsStore.open(folder.resolve("b"), Optional.of(IRIS), REFERENCE)) {
            articles.forEach(article -> store.put(List.of(article)));
            assertThat(dump(store)).isEqualTo(first);
        }
    }

    @Test
    void whatBreaksAShapeStaysOutAndTheRestGoesIn() {
        ArticleGraph wrong =
                MAPPER.map(
                        Sample.meeting("salah")
                                .says(
                                        "no-such-type",
                                        List.of("e1"),
                                        List.of(),
                                        Optional.empty(),
                                        List.of())
                                .extraction());
        try (NewsStore store = open()) {
            List<Outcome> outcomes = store.put(List.of(meeting("satu"), wrong, meeting("dua")));
            assertThat(outcomes.get(0)).isInstanceOf(Outcome.Loaded.class);
            assertThat(outcomes.get(1))
                    .isInstanceOfSatisfying(
                            Outcome.Rejected.class,
                            rejected ->
                                    assertThat(rejected.violations())
                                            .singleElement()
                                            .asString()
                                            .contains("eventType"));
            assertThat(outcomes.get(2)).isInstanceOf(Outcome.Loaded.class);
            assertThat(store.keys()).containsExactly("dua", "satu");
            assertThat(dump(store, IRIS.graph("salah"))).isEmpty();
        }
    }

    @Test
    void aRetractedArticleLeavesNothingBehind() {
        try (NewsStore store = open()) {
            store.put(List.of(meeting("dua")));
            List<String> before = dump(store);
            ArticleGraph article = meeting("satu");
            store.put(List.of(article));
            assertThat(store.retract("satu")).contains((long) article.triples().size());
            assertThat(dump(store)).isEqualTo(before);
            assertThat(store.retract("satu")).isEmpty();
        }
    }

    @Test
    void theLedgerKnowsInputAndMaker() {
        ArticleGraph article = meeting("satu");
        try (NewsStore store = open()) {
            assertThat(store.holds("satu", article.hash())).isFalse();
            store.put(List.of(article));
            assertThat(store.holds("satu", article.hash())).isTrue();
            assertThat(store.holds("satu", "0")).isFalse();
        }
    }

    @Test
    void aStoreRemembersItsBaseAndItsDataAcrossProcesses() {
        try (NewsStore store = open()) {
            store.put(List.of(meeting("satu")));
        }
        try (NewsStore store = NewsStore.openExisting(folder, REFERENCE)) {
            assertThat(store.iris().base()).isEqualTo(IRIS.base());
            assertThat(store.put(List.of(meeting("satu"))))
                    .containsExactly(new Outcome.Unchanged());
        }
        Optional<Iris> other = Optional.of(new Iris("https://other.example/"));
        assertThatThrownBy(() -> NewsStore.open(folder, other, REFERENCE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(IRIS.base())
                .hasMessageContaining("https://other.example/");
    }

    @Test
    void theSummaryCountsWhatTheArticlesSay() {
        try (NewsStore store = open()) {
            store.put(List.of(meeting("satu"), meeting("dua")));
            Summary summary = store.answers().summary();
            assertThat(summary.articles()).isEqualTo(2);
            assertThat(summary.entities())
                    .containsEntry("Person", 1L)
                    .containsEntry("Organization", 1L)
                    .containsEntry("Place", 1L)
                    .containsEntry("Outlet", 2L)
                    .containsEntry("UnnamedSource", 2L)
                    .containsEntry("GeopoliticalEntity", 0L);
            assertThat(summary.events()).isEqualTo(1);
            assertThat(summary.assertions()).isEqualTo(2);
            assertThat(summary.quotations()).isEqualTo(2);
            assertThat(summary.passages()).isEqualTo(4);
            assertThat(summary.quads()).isEqualTo(2L * meeting("satu").triples().size());
        }
    }

    @Test
    void aFolderOfOtherThingsIsNoStore() throws Exception {
        Files.writeString(folder.resolve("catatan.txt"), "x");
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("catatan.txt");
        assertThatThrownBy(() -> NewsStore.openExisting(folder.resolve("tiada"), REFERENCE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no such store");
    }

    private NewsStore open() {
        return NewsStore.open(folder, Optional.of(IRIS), REFERENCE);
    }

    /** Reads a term by the table of TDB2, beside caches and mapped pages. */
    private static void readInTheFile(NewsStore store) {
        store.read(
                data -> {
                    NodeTable nodes =
                            TDBInternal.requireStorage(data)
                                    .getQuadTable()
                                    .getNodeTupleTable()
                                    .getNodeTable();
                    NodeId id = nodes.getNodeIdForNode(RDF.type.asNode());
                    return nodes.baseNodeTable().getNodeForNodeId(id);
                });
    }

    private static Parcel parcel(int number) {
        return new Parcel.Made(
                Stores.article(number, 1), Optional.empty(), List.of(), Optional.empty());
    }

    private static ArticleGraph meeting(String id) {
        return MAPPER.map(Sample.meeting(id).extraction());
    }

    private static List<String> dump(NewsStore store) {
        return dump(store, Node.ANY);
    }

    private static List<String> dump(NewsStore store, Node graph) {
        return store.read(
                data -> {
                    TreeSet<String> lines = new TreeSet<>();
                    data.find(graph, Node.ANY, Node.ANY, Node.ANY)
                            .forEachRemaining(quad -> lines.add(NodeFmtLib.str(quad)));
                    // When something was last changed differs from store to store.
                    lines.removeIf(line -> line.contains("/set/runs"));
                    return List.copyOf(lines);
                });
    }
}
