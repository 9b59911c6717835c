package org.kabar.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All packs have the same files, entries and event types. */
class LanguagePacksTest {

    private static final Path FOLDER = Path.of("src/main/resources/lang");
    private static final int FEWEST_ENGLISH_EXAMPLES = 5;

    private final LanguagePacks packs = LanguagePacks.load();

    @Test
    void theIndexNamesEveryFolder() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            assertThat(all.filter(Files::isDirectory).map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(packs.languages());
        }
    }

    @Test
    void theUsualLanguageMustHaveAPack() {
        assertThat(packs.has(packs.usual())).isTrue();
        assertThatThrownBy(() -> new LanguagePacks(List.of("id"), "xx"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("xx");
    }

    @TestFactory
    Stream<DynamicTest> everyPackHasTheFilesOfTheUsualOne() throws IOException {
        Set<String> wanted = files(packs.usual());
        return packs.languages().stream()
                .map(
                        language ->
                                DynamicTest.dynamicTest(
                                        language,
                                        () -> assertThat(files(language)).isEqualTo(wanted)));
    }

    @TestFactory
    Stream<DynamicTest> everyFileHasTheEntriesOfTheUsualOne() throws IOException {
        return files(packs.usual()).stream()
                .filter(file -> !file.startsWith("events/"))
                .flatMap(
                        file ->
                                packs.languages().stream()
                                        .map(
                                                language ->
                                                        DynamicTest.dynamicTest(
                                                                language + "/" + file,
                                                                () ->
                                                                        assertThat(
                                                                                        entries(
                                                                                                language,
                                                                                                file))
                                                                                .isEqualTo(
                                                                                        entries(
                                                                                                packs
                                                                                                        .usual(),
                                                                                                file)))));
    }

    @Test
    void everyEnglishEventTypeHasManyExamplesOfBothKinds() throws IOException {
        for (String file : files("en")) {
            if (file.startsWith("events/")) {
                JsonNode examples = read("en", file).path("examples");
                assertThat(examples.path("match").size())
                        .as(file)
                        .isGreaterThanOrEqualTo(FEWEST_ENGLISH_EXAMPLES);
                assertThat(examples.path("reject").size())
                        .as(file)
                        .isGreaterThanOrEqualTo(FEWEST_ENGLISH_EXAMPLES);
            }
        }
    }

    private static Set<String> files(String language) throws IOException {
        Path pack = FOLDER.resolve(language);
        Set<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(pack)) {
            all.map(file -> pack.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".yaml") && !file.startsWith("models/"))
                    .forEach(files::add);
        }
        return files;
    }

    /** The entries of a file, and those of its order of words. */
    private static Set<String> entries(String language, String file) throws IOException {
        Set<String> entries = new TreeSet<>();
        JsonNode root = read(language, file);
        root.fieldNames().forEachRemaining(entries::add);
        root.path("order").fieldNames().forEachRemaining(name -> entries.add("order." + name));
        return entries;
    }

    private static JsonNode read(String language, String file) throws IOException {
        return new YAMLMapper().readTree(FOLDER.resolve(language).resolve(file).toFile());
    }
}
