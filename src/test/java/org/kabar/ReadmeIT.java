package org.kabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the manual: every block fenced as {@code sh} in README.md, in order, in one folder, against
 * the packed program. A block fenced as {@code text} right below it is what it prints on standard
 * output; a line of dots there stands for any number of lines.
 */
class ReadmeIT {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Pattern BLOCK =
            Pattern.compile("```sh\\n(.*?)```(?:\\n+```text\\n(.*?)```)?", Pattern.DOTALL);
    private static final int MINUTES = 3;

    @TempDir private static Path folder;

    /** A block of commands, and what it is said to print; empty if nothing is said. */
    private record Block(String commands, String printed) {}

    @TestFactory
    Stream<DynamicTest> everyCommandOfTheManualDoesWhatItSays() throws IOException {
        for (String name : List.of("kabar", "seeds")) {
            Files.createSymbolicLink(folder.resolve(name), ROOT.resolve(name));
        }
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
        while (matcher.find()) {
            blocks.add(
                    new Block(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)));
        }
        assertThat(blocks).isNotEmpty();
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(block.commands().strip(), () -> run(block)));
    }

    private static void run(Block block) throws IOException, InterruptedException {
        Path out = folder.resolve("stdout.txt");
        Path err = folder.resolve("stderr.txt");
        Process process =
                new ProcessBuilder("bash", "-eu", "-o", "pipefail", "-c", block.commands())
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("ends within %d minutes", MINUTES).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        if (!block.printed().isEmpty()) {
            assertThat(Files.readString(out).stripTrailing()).matches(expected(block.printed()));
        }
    }

    private static Pattern expected(String printed) {
        String lines =
                printed.stripTrailing()
                        .lines()
                        .map(
                                line ->
                                        line.strip().equals("…")
                                                ? "(?:.*\\n?)*?"
                                                : Pattern.quote(line.stripTrailing()) + "[ ]*\\n?")
                        .collect(Collectors.joining());
        return Pattern.compile(lines);
    }
}
