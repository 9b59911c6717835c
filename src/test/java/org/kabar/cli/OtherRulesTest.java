package org.kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.Reference;
import org.kabar.store.NewsStore;
import org.kabar.store.merge.Compared;
import org.kabar.store.merge.Decider;
import org.kabar.store.merge.Grounds;
import org.kabar.store.merge.NewDecision;
import org.kabar.store.merge.Pair;
import org.kabar.store.merge.Retelling;
import org.kabar.store.merge.Step;

/** A store that a kabar with other rules has resolved comes out as if it never had been. */
class OtherRulesTest {

    private static final List<String> ARTICLES =
            List.of(
                    article("satu", "Viktor Lanthimouw", "Timnas Muda Nusantara"),
                    article("dua", "Victor Lantimouw", "Timnas Muda Nusantara"),
                    article("tiga", "Rufinus Tetelepta", "Dewan Adat Wairinding"),
                    article("empat", "Sutarto Wirjoatmodjo", "Bank Arta Guna"));

    @TempDir private Path folder;

    private static String article(String id, String name, String body) {
        return """
        {"id": "%s", "publisher": "Warta %s", "published": "2024-05-04", "language": "id", \
        "entities": [{"id": "e1", "type": "Person", "names": ["%s"]}, {"id": "e2", "type": "Organization", "names": ["%s"]}], \
        "offices": [{"person": "e1", "office": "pelatih", "organization": "e2"}], \
        "assertions": [{"id": "a1", "type": "visit", "actors": ["e1"], "status": "occurred", "stance": "affirms", "start": "2024-05-01", "end": "2024-05-01"}]}
        """
                .formatted(id, id, name, body);
    }

    private CommandStore loaded(String name) throws IOException {
        CommandStore store = new CommandStore(folder, name);
        store.load(ARTICLES);
        return store;
    }

    /** For whom others stand. */
    private static List<String> merged(CommandStore store) throws IOException {
        return store.export().stream()
                .filter(line -> line.contains("mergedInto>"))
                .map(line -> line.replaceFirst("^<[^>]*/entity/([^>]*)>.*", "$1"))
                .toList();
    }

    /** Older rules put each name in a block of its own, and take two for one that are not. */
    private void resolveByOlderRules(String name) {
        try (NewsStore store = NewsStore.openExisting(folder.resolve(name), Reference.load())) {
            String one = store.iris().entity("rufinus-tetelepta").getURI();
            String other = store.iris().entity("sutarto-wirjoatmodjo").getURI();
            Grounds grounds =
                    new Grounds(
                            List.of("nama mirip"),
                            Optional.of(0.95),
                            Decider.RESOLVE,
                            Optional.empty());
            Compared compared = new Compared(Set.of("person|older"), Optional.of("Person"));
            store.merging()
                    .apply(
                            new Step(
                                    List.of(new NewDecision.Merge(new Pair(one, other), grounds)),
                                    Set.copyOf(store.keys()),
                                    Map.of(one, compared),
                                    Retelling.NONE,
                                    Optional.of("older rules"),
                                    Optional.empty()),
                            change -> {});
        }
    }

    @Test
    void allArticlesAreComparedAnew() throws Exception {
        CommandStore fresh = loaded("fresh");
        assertThat(fresh.run("resolve").err()).doesNotContain("other rules");
        CommandStore store = loaded("store");
        resolveByOlderRules("store");
        assertThat(merged(store)).containsExactly("sutarto-wirjoatmodjo");

        assertThat(store.run("resolve").err())
                .contains("other rules than the last time")
                .contains("4 articles compared")
                .contains("1 merges")
                .contains("1 taken back");
        assertThat(merged(store)).containsExactly("viktor-lanthimouw");
        assertThat(store.export()).isEqualTo(fresh.export());
        assertThat(store.run("resolve").err())
                .doesNotContain("other rules")
                .contains("0 articles compared");
    }
}
