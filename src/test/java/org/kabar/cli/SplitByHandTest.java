package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was split off by hand is compared with others as a person of its own. */
class SplitByHandTest {

    @TempDir private Path folder;

    @BeforeEach
    void load() throws IOException {
        Path file = folder.resolve("articles.jsonl");
        Files.writeString(
                file,
                article("satu", "Viktor Lanthimouw", "pelatih", "Timnas Muda Nusantara")
                        + article("dua", "Viktor Lanthimouw", "nakhoda", "Pelayaran Arta Guna")
                        + article("tiga", "Victor Lantimouw", "nakhoda", "Pelayaran Arta Guna"));
        run("load", "--quiet", file.toString());
        run("resolve");
    }

    private static String article(String id, String name, String office, String body) {
        return """
        {"id": "%s", "publisher": "Warta", "published": "2024-05-04", "language": "id", \
        "entities": [{"id": "e1", "type": "Person", "names": ["%s"]}, {"id": "e2", "type": "Organization", "names": ["%s"]}], \
        "offices": [{"person": "e1", "office": "%s", "organization": "e2"}], \
        "assertions": [{"id": "a1", "type": "visit", "actors": ["e1"], "status": "occurred", "stance": "affirms", "start": "2024-05-01", "end": "2024-05-01"}]}
        """
                .formatted(id, name, body, office);
    }

    private Program.Result run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--store");
        all.add(folder.resolve("store").toString());
        Program.Result result = Program.run(all.toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private List<String> export() throws IOException {
        Path file = folder.resolve("out.nq");
        run("export", "--out", file.toString());
        return Files.readAllLines(file).stream()
                .filter(line -> !line.matches(".*set/(ontology|codes|authority)> \\."))
                .toList();
    }

    /** Which one stands for which. */
    private List<String> merged() throws IOException {
        return export().stream()
                .filter(line -> line.contains("ns#mergedInto>"))
                .map(line -> line.replaceAll("<[^>]*/(entity/)?([^/>]*)>", "$2"))
                .map(line -> line.replaceAll(" ns#mergedInto (\\S+) .*", " $1"))
                .toList();
    }

    @Test
    void anotherSpellingJoinsTheOneThatItIs() throws Exception {
        assertThat(merged()).containsExactly("viktor-lanthimouw victor-lantimouw");
        List<String> before = export();

        run(
                "split",
                "viktor-lanthimouw",
                "--article",
                "dua",
                "--because",
                "nakhoda, bukan pelatih");
        assertThat(run("resolve").err()).contains("0 articles compared").contains("1 merges");
        assertThat(merged()).containsExactly("viktor-lanthimouw-2 victor-lantimouw");
        assertThat(run("resolve").err()).contains("0 entities").contains("0 merges");

        String numbers = run("merges", "--json").out();
        assertThat(numbers).contains("\"restsOn\":[2]");
        run("undo", "2");
        assertThat(merged()).isEmpty();
        run("resolve");
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void whoIsSplitOffIsNotProposedToBeTheOneItWas() throws Exception {
        run(
                "split",
                "viktor-lanthimouw",
                "--article",
                "dua",
                "--because",
                "nakhoda, bukan pelatih");
        run("resolve");
        assertThat(run("resolve", "--review", "--json").out())
                .doesNotContain("viktor-lanthimouw-2\",\"score");
    }
}
