package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows from a merge by hand is found by the next comparison, and goes with it. */
class MergeByHandTest {

    private static final String LINK = "ns#sameEventAs>";

    @TempDir private Path folder;
    private CommandStore store = new CommandStore(Path.of(""), "");

    @BeforeEach
    void load() throws IOException {
        store = new CommandStore(folder, "store");
        store.load(
                List.of(
                        article("satu", "Warta Satu", "Togar Sihombing"),
                        article("dua", "Warta Dua", "Andi Saputra"),
                        article("tiga", "Warta Tiga", "Rufinus Tetelepta")));
        store.run("resolve");
    }

    /** A meeting of somebody with one and the same person on one day. */
    private static String article(String id, String outlet, String name) {
        return """
        {"id": "%s", "publisher": "%s", "published": "2024-05-04", "language": "id", \
        "entities": [{"id": "e1", "type": "Person", "names": ["%s"]}, {"id": "e2", "type": "Person", "names": ["Sutarto Wirjoatmodjo"]}], \
        "assertions": [{"id": "a1", "type": "meet", "actors": ["e1", "e2"], "status": "occurred", "stance": "affirms", "start": "2024-05-02", "end": "2024-05-02"}]}
        """
                .formatted(id, outlet, name);
    }

    private List<String> links() throws IOException {
        return store.export().stream().filter(line -> line.contains(LINK)).toList();
    }

    @Test
    void theEventsOfTwoWhoAreOneAreOne() throws Exception {
        List<String> before = store.export();
        assertThat(links()).isEmpty();
        store.run("merge", "andi-saputra", "togar-sihombing", "--because", "nama samaran");
        assertThat(links()).isEmpty();
        assertThat(store.run("resolve").err()).contains("0 articles compared").contains("1 link");
        assertThat(links())
                .singleElement()
                .asString()
                .contains("meet_andi-saputra_sutarto-wirjoatmodjo")
                .contains("meet_sutarto-wirjoatmodjo_togar-sihombing");
        assertThat(store.run("resolve").err()).contains("0 entities, 0 events");
        store.run("undo", "1");
        assertThat(store.export()).isEqualTo(before);
        store.run("resolve");
        assertThat(store.export()).isEqualTo(before);
    }

    /** A start that the head of a body orders, or the body itself. */
    private static String launch(String id, String signer, String office) {
        return """
        {"id": "%s", "publisher": "Warta %s", "published": "2024-06-04", "language": "id", \
        "entities": [{"id": "e1", %s}, {"id": "e2", "type": "Person", "names": ["Sutarto Wirjoatmodjo"]}, \
        {"id": "e3", "type": "Organization", "names": ["Majelis Tinggi Humba"]}], "offices": [%s], \
        "assertions": [{"id": "a1", "type": "launch-satellite", "actors": ["e1"], "themeText": "satelit cuaca", "status": "occurred", "stance": "affirms", "start": "2024-06-02", "end": "2024-06-02"}]}
        """
                .formatted(id, id, signer, office);
    }

    @Test
    void whatTheHeadOfABodyDoesIsWhatTheBodyDoes() throws Exception {
        String head = "\"type\": \"Person\", \"names\": [\"Rufinus Tetelepta\"]";
        String body = "\"type\": \"Organization\", \"names\": [\"Dewan Adat Wairinding\"]";
        String post = "{\"person\": \"e1\", \"office\": \"ketua\", \"organization\": \"e3\"}";
        store.load(List.of(launch("empat", head, post), launch("lima", body, "")));
        store.run("resolve");
        List<String> before = store.export();
        assertThat(links()).isEmpty();

        store.run(
                "merge",
                "dewan-adat-wairinding-organization",
                "majelis-tinggi-humba-organization",
                "--because",
                "nama baru");
        store.run("resolve");
        assertThat(links())
                .singleElement()
                .asString()
                .contains("launch-satellite_")
                .contains("wairinding");
        store.run("undo", "1");
        store.run("resolve");
        assertThat(store.export()).isEqualTo(before);
    }
}
