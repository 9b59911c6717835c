package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was split off by hand is compared with others as a person of its own. */
class SplitByHandTest {

    private static final List<String> ARTICLES =
            List.of(
                    article("satu", "Viktor Lanthimouw", "pelatih", "Timnas Muda Nusantara"),
                    article("dua", "Viktor Lanthimouw", "nakhoda", "Pelayaran Arta Guna"),
                    article("tiga", "Victor Lantimouw", "nakhoda", "Pelayaran Arta Guna"),
                    article("empat", "V. Lanthimouw", "pelatih", "Timnas Muda Nusantara"));

    @TempDir private Path folder;

    private CommandStore store = new CommandStore(Path.of(""), "");

    @BeforeEach
    void load() throws IOException {
        store = new CommandStore(folder, "store");
        store.load(ARTICLES);
        store.run("resolve");
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

    /** Which one stands for which. */
    private List<String> merged() throws IOException {
        return store.export().stream()
                .filter(line -> line.contains("ns#mergedInto>"))
                .map(line -> line.replaceAll("<[^>]*/(entity/)?([^/>]*)>", "$2"))
                .map(line -> line.replaceAll(" ns#mergedInto (\\S+) .*", " $1"))
                .toList();
    }

    @Test
    void anotherSpellingJoinsTheOneThatItIs() throws Exception {
        assertThat(merged()).containsExactly("viktor-lanthimouw victor-lantimouw");
        List<String> before = store.export();

        store.run(
                "split",
                "viktor-lanthimouw",
                "--article",
                "dua",
                "--because",
                "nakhoda, bukan pelatih");
        assertThat(store.run("resolve").err()).contains("0 articles compared").contains("1 merges");
        assertThat(merged()).containsExactly("viktor-lanthimouw-2 victor-lantimouw");
        assertThat(store.run("resolve").err()).contains("0 entities").contains("0 merges");

        String numbers = store.run("merges", "--json").out();
        assertThat(numbers).contains("\"restsOn\":[2]");
        store.run("undo", "2");
        assertThat(merged()).isEmpty();
        store.run("resolve");
        assertThat(store.export()).isEqualTo(before);
    }

    @Test
    void whoIsSplitOffIsNotProposedToBeTheOneItWas() throws Exception {
        store.run(
                "split",
                "viktor-lanthimouw",
                "--article",
                "dua",
                "--because",
                "nakhoda, bukan pelatih");
        store.run("resolve");
        assertThat(store.run("resolve", "--review", "--json").out())
                .doesNotContain("viktor-lanthimouw-2\",\"score");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aSplitThatIsTakenBackLeavesNoTraceWheneverArticlesCame(long seed) throws Exception {
        List<String> before = store.export();
        Random random = new Random(seed);
        List<String> mixed = new ArrayList<>(ARTICLES);
        Collections.shuffle(mixed, random);
        store = new CommandStore(folder, "other");
        store.load(List.of(ARTICLES.get(1)));
        int cut = random.nextInt(1, mixed.size());
        store.load(mixed.subList(0, cut));
        store.run("resolve");
        store.run("split", "viktor-lanthimouw", "--article", "dua", "--because", "nakhoda");
        if (random.nextBoolean()) {
            store.run("resolve");
        }
        store.load(mixed.subList(cut, mixed.size()));
        store.run("resolve");
        assertThat(store.export())
                .anyMatch(line -> line.contains("/viktor-lanthimouw-2> <"))
                .isNotEqualTo(before);

        store.run("undo", number(store.run("merges", "--json").out()));
        store.run("resolve");
        assertThat(store.export()).isEqualTo(before);
    }

    /** The number of the only split. */
    private static String number(String merges) {
        Matcher matcher =
                Pattern.compile("\"number\":(\\d+),\"verdict\":\"split\"").matcher(merges);
        assertThat(matcher.find()).as(merges).isTrue();
        return matcher.group(1);
    }
}
