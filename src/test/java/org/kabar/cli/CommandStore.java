package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A store that is worked on by commands alone.
 *
 * @param folder where it lies, and what is loaded into it
 * @param name its own folder there
 */
record CommandStore(Path folder, String name) {

    /** Runs a command on it, which must succeed. */
    Program.Result run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--store");
        all.add(folder.resolve(name).toString());
        Program.Result result = Program.run(all.toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    /** Loads extractions, a line each. */
    void load(List<String> articles) throws IOException {
        Path file = folder.resolve("articles.jsonl");
        Files.writeString(file, String.join("", articles));
        run("load", "--quiet", file.toString());
    }

    /** What articles and what was found across them say, as sorted lines. */
    List<String> export() throws IOException {
        Path file = folder.resolve(name + ".nq");
        run("export", "--out", file.toString());
        return Files.readAllLines(file).stream()
                .filter(line -> !line.matches(".*set/(ontology|codes|authority)> \\."))
                .toList();
    }
}
