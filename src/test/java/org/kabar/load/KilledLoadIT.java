package org.kabar.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.cli.Program;

/**
 * A load that is killed at any moment leaves a store that opens and holds whole articles only, and
 * the next run finishes the rest.
 *
 * <p>{@code -Dkabar.kills=50 -Dkabar.articles=20000} makes the trial larger than the build's.
 */
class KilledLoadIT {

    private static final int KILLS = Integer.getInteger("kabar.kills", 3);
    private static final int ARTICLES = Integer.getInteger("kabar.articles", 5000);
    private static final long SEED = Long.getLong("kabar.seed", 20_251_130L);

    @TempDir private Path folder;

    @Test
    void theRunAfterAKillFinishesWhatWasLeft() throws Exception {
        Path input = folder.resolve("articles.jsonl");
        List<String> lines =
                IntStream.range(0, ARTICLES).mapToObj(i -> MadeUp.line(i, 1).strip()).toList();
        Files.write(input, lines, StandardCharsets.UTF_8);
        long started = System.nanoTime();
        assertThat(load(input, "whole").waitFor()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        String wanted = export("whole");
        assertThat(wanted.lines().count()).isGreaterThan(ARTICLES);
        Random random = new Random(SEED);
        for (int i = 0; i < KILLS; i++) {
            String store = "killed" + i;
            long moment = whole / 5 + random.nextLong(whole);
            Process running = load(input, store);
            boolean ended = running.waitFor(moment, TimeUnit.MILLISECONDS);
            running.destroyForcibly().waitFor();
            String when = "killed after " + moment + " of " + whole + " ms, ended: " + ended;
            if (Files.exists(folder.resolve(store).resolve("tdb2"))) {
                assertThat(Program.run("validate", "--store", at(store)).code()).as(when).isZero();
            }
            assertThat(load(input, store).waitFor()).as(when).isZero();
            assertThat(export(store)).as(when).isEqualTo(wanted);
        }
    }

    private Process load(Path input, String store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.kabar.cli.Main",
                        "load",
                        input.toString(),
                        "--store",
                        at(store),
                        "--quiet")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private String export(String store) throws IOException {
        Path out = folder.resolve(store + ".nq");
        Program.Result result =
                Program.run(
                        "export",
                        "--format",
                        "nquads",
                        "--store",
                        at(store),
                        "--out",
                        out.toString());
        assertThat(result.code()).as(result.err()).isZero();
        return Files.readString(out);
    }

    private String at(String store) {
        return folder.resolve(store).toString();
    }
}
