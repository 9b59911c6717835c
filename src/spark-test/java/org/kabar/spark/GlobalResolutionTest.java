package org.kabar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.Iris;

class GlobalResolutionTest {

    private static final JobSettings SETTINGS =
            new JobSettings(
                    Iris.DEFAULT_BASE, "test", "test", List.of(), List.of(), List.of(), true);

    private static JavaSparkContext spark;

    @TempDir private Path folder;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(new SparkConf().setMaster("local[2]").setAppName("test"));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void theSeedsAreDecidedAsInAStore() throws IOException {
        assertEqual(List.of("seeds"), 3);
    }

    @Test
    void aMessyFolderIsDecidedAsInAStore() throws IOException {
        Path news = folder.resolve("news");
        MessyNews.fill(news, 7);
        assertEqual(List.of(news.toString()), 4);
    }

    @Test
    void spellingsAndNamesakesAreDecidedAsInAStoreInAnyNumberOfTasks() throws IOException {
        Path news = folder.resolve("news.jsonl");
        SpeltNews.write(news, 3);
        Resolutions resolutions = assertEqual(List.of(news.toString()), 5);
        assertThat(resolutions.count("apply", "entity")).isGreaterThan(5);
        assertThat(resolutions.count("review", "entity")).isPositive();
        assertThat(resolutions.count("apply", "event")).isPositive();
        Path again = folder.resolve("again");
        Decided.Tally tally = run(List.of(news.toString()), again, 1);
        assertThat(Resolutions.inFolder(again)).isEqualTo(resolutions);
        assertThat(tally)
                .isEqualTo(
                        new Decided.Tally(
                                resolutions.count("apply", "entity"),
                                resolutions.count("apply", "event"),
                                resolutions.count("review", "entity")
                                        + resolutions.count("review", "event")));
    }

    private Resolutions assertEqual(List<String> paths, int partitions) throws IOException {
        Path store = folder.resolve("store");
        Embedded.load(paths, SETTINGS, store);
        Path output = folder.resolve("out");
        run(paths, output, partitions);
        Resolutions expected = Resolutions.inStore(store);
        Resolutions found = Resolutions.inFolder(output);
        assertThat(found.decisions()).isEqualTo(expected.decisions());
        assertThat(found.links()).isEqualTo(expected.links());
        return found;
    }

    private static Decided.Tally run(List<String> paths, Path output, int partitions)
            throws IOException {
        OutputFolder target =
                new OutputFolder(output.toString(), Storage.with(spark.hadoopConfiguration()));
        Account account =
                new Pipeline(spark, SETTINGS, new Sizes(20_000, partitions))
                        .run(paths, target, false);
        target.finish(account.json());
        return account.decided();
    }
}
