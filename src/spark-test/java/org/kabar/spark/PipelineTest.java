package org.kabar.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.load.Report;
import org.kabar.map.Iris;

class PipelineTest {

    private static final JobSettings SETTINGS =
            new JobSettings(
                    Iris.DEFAULT_BASE, "test", "test", List.of(), List.of(), List.of(), false);

    /** Small pieces, so that files are cut. */
    private static final Sizes SMALL = new Sizes(20_000, 5);

    private static JavaSparkContext spark;

    @TempDir private Path folder;

    @BeforeAll
    static void start() {
        SparkConf configuration =
                new SparkConf()
                        .setMaster("local[2,3]")
                        .setAppName("test")
                        .set("spark.hadoop.fs.elsewhere.impl", Elsewhere.class.getName())
                        .set("spark.hadoop.fs.elsewhere.impl.disable.cache", "true");
        spark = new JavaSparkContext(configuration);
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void theSeedsGiveWhatOneMachineMakesOfThem() throws IOException {
        assertEqual(List.of("seeds"), new Sizes(32 << 20, 0));
    }

    @Test
    void aMessyFolderGivesWhatOneMachineMakesOfIt() throws IOException {
        Path news = folder.resolve("news");
        MessyNews.fill(news, 7);
        assertEqual(
                List.of(
                        news.resolve("z").toString(),
                        news.toString(),
                        news.resolve("a/extractions.jsonl").toString(),
                        folder.resolve("missing").toString()),
                SMALL);
    }

    @Test
    void anotherFileSystemGivesTheSameUnderItsAddresses() throws IOException {
        Path news = folder.resolve("news");
        MessyNews.fill(news, 8);
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        run(List.of(news.toString()), here, SMALL);
        Report report = run(List.of("elsewhere://host" + news), there, SMALL);
        assertThat(Written.lines(there, Output.QUADS)).isEqualTo(Written.lines(here, Output.QUADS));
        assertThat(Written.lines(there, Output.REJECTS))
                .isEqualTo(
                        Written.lines(here, Output.REJECTS).stream()
                                .map(
                                        line ->
                                                line.replace(
                                                        "\"file\":\"" + news,
                                                        "\"file\":\"elsewhere://host" + news))
                                .sorted()
                                .toList());
        assertThat(Written.lines(there, Output.ARTICLES))
                .allMatch(line -> line.contains("[\"elsewhere://host/"));
        assertThat(report.tally().loaded()).isPositive();
    }

    @Test
    void aTaskThatFailsOnTheWayChangesNothing() throws IOException {
        Path news = folder.resolve("news");
        MessyNews.fill(news, 9);
        Path whole = folder.resolve("whole");
        Path disturbed = folder.resolve("disturbed");
        List<String> paths = List.of("elsewhere://host" + news);
        Report expected = run(paths, whole, SMALL);
        Path trouble = Files.createFile(folder.resolve("trouble"));
        spark.hadoopConfiguration().set(Elsewhere.TROUBLE, trouble.toString());
        Report report = run(paths, disturbed, SMALL);
        spark.hadoopConfiguration().unset(Elsewhere.TROUBLE);
        assertThat(trouble).doesNotExist();
        for (Output kind : List.of(Output.QUADS, Output.REJECTS, Output.EXTRACTIONS)) {
            assertThat(Written.lines(disturbed, kind)).isEqualTo(Written.lines(whole, kind));
        }
        assertThat(report.tally()).isEqualTo(expected.tally());
    }

    @Test
    void anUnfinishedOutputIsClearedAndAFinishedOneIsKept() throws IOException {
        Path output = folder.resolve("out");
        run(List.of("seeds"), output, SMALL);
        List<String> quads = Written.lines(output, Output.QUADS);
        Files.writeString(output.resolve("quads").resolve("part-r-00099.nq.gz"), "left over");
        Files.delete(output.resolve("_SUCCESS"));
        run(List.of("seeds"), output, SMALL);
        assertThat(Written.lines(output, Output.QUADS)).isEqualTo(quads);
        assertThatThrownBy(() -> run(List.of("seeds"), output, SMALL))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("finished output");
        assertThat(Written.lines(output, Output.QUADS)).isEqualTo(quads);
    }

    @Test
    void aFolderOfOthersIsNotTouched() throws IOException {
        Path output = Files.createDirectories(folder.resolve("out"));
        Files.writeString(output.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> run(List.of("seeds"), output, SMALL))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("not empty");
        assertThat(output.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void nothingToReadIsSaidBeforeAnythingIsWritten() {
        Path output = folder.resolve("out");
        assertThatThrownBy(() -> run(List.of(folder.resolve("none").toString()), output, SMALL))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("nothing to read");
        assertThat(output).doesNotExist();
    }

    private void assertEqual(List<String> paths, Sizes sizes) throws IOException {
        Embedded embedded = Embedded.load(paths, SETTINGS, folder.resolve("store"));
        Path output = folder.resolve("out");
        Report report = run(paths, output, sizes);
        assertThat(Written.lines(output, Output.QUADS)).isEqualTo(embedded.quads());
        assertThat(Written.lines(output, Output.REJECTS)).isEqualTo(embedded.rejects());
        assertThat(report.paths()).isEqualTo(embedded.report().paths());
        assertThat(report.tally()).isEqualTo(embedded.report().tally());
        assertThat(report.models()).isEqualTo(embedded.report().models());
        assertThat(report.quadsAdded()).isEqualTo(embedded.report().quadsAdded());
        assertThat(report.quadsRemoved()).isEqualTo(embedded.report().quadsRemoved());
        assertThat(report.quadsAdded() - report.quadsRemoved()).isEqualTo(embedded.quads().size());
    }

    private static Report run(List<String> paths, Path output, Sizes sizes) throws IOException {
        OutputFolder target =
                new OutputFolder(output.toString(), Storage.with(spark.hadoopConfiguration()));
        Report report = new Pipeline(spark, SETTINGS, sizes).run(paths, target, false).report();
        target.finish("{}");
        return report;
    }
}
