package org.kabar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.sparql.sse.Item;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.News;

/** The optimizer's statistics tell of the union of graphs, and keep up with it. */
class StatisticsTest {

    @TempDir private Path folder;

    @Test
    void theyCountEachStatementOnceInHoweverManyGraphsItStands() throws Exception {
        try (NewsStore store = Stores.open(folder)) {
            store.put(List.of(Stores.article("a"), Stores.article("b")));
            store.tidy();
            Item stats = SSE.readFile(folder.resolve("tdb2/Data-0001/stats.opt").toString());
            long union = store.read(data -> data.getUnionGraph().find().toList().stream().count());
            long types =
                    store.read(
                            data ->
                                    (long)
                                            data.getUnionGraph()
                                                    .find(null, RDF.type.asNode(), News.Event)
                                                    .toList()
                                                    .size());
            assertThat(stats.isTagged("stats")).isTrue();
            assertThat(Files.readString(folder.resolve("tdb2/Data-0001/stats.opt")))
                    .contains("(count " + union + ")")
                    .containsPattern(
                            "\\(\\(VAR <"
                                    + RDF.type.getURI()
                                    + "> <"
                                    + News.Event.getURI()
                                    + ">\\)\\s+"
                                    + types
                                    + "\\)");
            assertThat(types).isEqualTo(1);
        }
    }

    @Test
    void theyAreTakenAnewWhenTheStoreHasChangedByMoreThanAFifth() {
        try (NewsStore store = Stores.open(folder)) {
            Connection connection = store.connection();
            assertThat(store.answers().state().statisticsStale()).isTrue();
            store.tidy();
            assertThat(store.answers().state().statisticsStale()).isFalse();
            Statistics statistics = new Statistics(connection.generation());
            long quads = connection.quads();
            assertThat(statistics.isStale(quads + quads / 5)).isFalse();
            assertThat(statistics.isStale(quads + quads / 5 + 1)).isTrue();
            assertThat(statistics.isStale(quads - quads / 5)).isFalse();
            assertThat(statistics.isStale(quads - quads / 5 - 1)).isTrue();
            store.put(IntStream.range(0, 200).mapToObj(i -> Stores.article(i, 0)).toList());
            assertThat(store.answers().state().statisticsStale()).isTrue();
            store.tidy();
            assertThat(store.answers().state().statisticsStale()).isFalse();
        }
    }

    @Test
    void aStoreWithStatisticsAnswersTheSame() {
        try (NewsStore store = Stores.open(folder)) {
            store.put(List.of(Stores.article("a"), Stores.article("b")));
            store.tidy();
        }
        try (NewsStore store = NewsStore.openExisting(folder, Stores.REFERENCE)) {
            assertThat(store.answers().summary().articles()).isEqualTo(2);
            assertThat(store.answers().summary().events()).isEqualTo(1);
        }
    }
}
