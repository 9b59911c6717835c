package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.store.NewsStore;

/** What {@code kabar show} prints of a store that was resolved. */
class ShownSeedsTest {

    private static final String STORY = "https://kabar.example/story/kim-jong-un_2023-09-10";
    private static final String SHOIGU = "https://kabar.example/entity/sergei-shoigu";

    @TempDir private static Path folder;
    private static NewsStore store;

    @BeforeAll
    static void load() {
        store = SeedStore.resolved(folder.resolve("store"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim-jong-un_2023-09-10", "Kim Jong Un di Rusia", STORY})
    void aStoryIsFoundByKeyNameOrIri(String wanted) {
        assertThat(store.answers().find(wanted)).containsExactly(STORY);
    }

    @Test
    void aStoryIsToldInOrderOfTimeWithLinkedEventsAsOne() {
        List<String> lines = store.answers().dossier(STORY);

        assertThat(lines.getFirst()).isEqualTo("Kim Jong Un di Rusia <" + STORY + ">");
        assertThat(lines.get(1))
                .isEqualTo(
                        "4 events in 5 articles of ANTARA, Cekricek.id, RM.id, Tempo.co,"
                                + " Tribunnews");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("- "))
                .containsExactly(
                        "- 2023-09-10: Kim Jong Un — berangkat",
                        "- 2023-09-12: Kim Jong Un — tiba",
                        "- 2023-09-12: Kim Jong Un, Vladimir Putin — bertemu",
                        "- undated: Kim Jong Un — berkunjung");
    }

    @Test
    void whatIsToldDifferentlyInAStoryIsNamed() {
        assertThat(store.answers().dossier(STORY))
                .contains(
                        "    terjadi, menegaskan: ANTARA, RM.id, Tempo.co, Tribunnews",
                        "    differs in status: direncanakan / hipotetis / terjadi",
                        "    differs in place: Rusia / Vladivostok");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sergey-shoigu", "https://kabar.example/entity/sergey-shoigu"})
    void aKeyThatWasMergedLeadsToTheEntity(String wanted) {
        assertThat(store.answers().find(wanted)).containsExactly(SHOIGU);
        assertThat(store.answers().dossier(SHOIGU)).contains("merged from: sergey-shoigu");
    }
}
