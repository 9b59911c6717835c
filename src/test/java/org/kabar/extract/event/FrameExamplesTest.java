package org.kabar.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kabar.annotate.Models;
import org.kabar.extract.LanguagePacks;
import org.kabar.model.Assertion;
import org.kabar.model.Theme;

/**
 * Every event file is held to its own examples. It must have enough of both kinds to show more than
 * the plainest sentence, and every example must be told apart from the others by its text.
 */
class FrameExamplesTest {

    /**
     * So many examples that must match, and so many that must not, has each event file at least.
     */
    private static final int FEWEST = 5;

    private static final Path LANGUAGES = Path.of("src/main/resources/lang");
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                    .build();

    /** A language pack at work. */
    private record Pack(String language, MarkedText marked, EventReader reader) {

        static Pack open(String language) {
            return new Pack(
                    language,
                    new MarkedText(Models.ofLanguage(language).annotator()),
                    new EventReader(new EventPackReader(language).read()));
        }

        List<Path> files() throws IOException {
            try (Stream<Path> all = Files.list(LANGUAGES.resolve(language).resolve("events"))) {
                return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
            }
        }

        List<Assertion> assertions(String text) {
            return reader.read(marked.scene(text)).assertions();
        }
    }

    @TestFactory
    Stream<DynamicNode> eachEventFileKeepsItsPromises() throws IOException {
        List<DynamicNode> packs = new ArrayList<>();
        for (String language : LanguagePacks.load().languages()) {
            Pack pack = Pack.open(language);
            List<DynamicNode> files =
                    pack.files().stream().map(file -> promises(pack, file)).toList();
            assertThat(files).isNotEmpty();
            packs.add(DynamicContainer.dynamicContainer(language, files));
        }
        return packs.stream();
    }

    private static DynamicNode promises(Pack pack, Path file) {
        JsonNode root = read(file);
        String type = root.path("type").asText();
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(
                DynamicTest.dynamicTest(
                        "is named after its type and has enough examples of both kinds",
                        () -> {
                            assertThat(file.getFileName()).hasToString(type + ".yaml");
                            assertThat(texts(root.at("/examples/match")))
                                    .doesNotHaveDuplicates()
                                    .hasSizeGreaterThanOrEqualTo(FEWEST);
                            assertThat(texts(root.at("/examples/reject")))
                                    .doesNotHaveDuplicates()
                                    .hasSizeGreaterThanOrEqualTo(FEWEST);
                        }));
        for (JsonNode example : root.at("/examples/match")) {
            String text = example.path("text").asText();
            tests.add(DynamicTest.dynamicTest("tells: " + text, () -> tells(pack, type, example)));
        }
        for (JsonNode example : root.at("/examples/reject")) {
            String text = example.path("text").asText();
            tests.add(
                    DynamicTest.dynamicTest(
                            "does not tell: " + text,
                            () ->
                                    assertThat(pack.assertions(text))
                                            .extracting(Assertion::type)
                                            .doesNotContain(type)));
        }
        return DynamicContainer.dynamicContainer(type, tests);
    }

    private static List<String> texts(JsonNode examples) {
        List<String> texts = new ArrayList<>();
        examples.forEach(example -> texts.add(example.path("text").asText()));
        return texts;
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(file.toString(), broken);
        }
    }

    private static void tells(Pack pack, String type, JsonNode example) {
        List<Assertion> all =
                pack.assertions(example.path("text").asText()).stream()
                        .filter(assertion -> assertion.type().equals(type))
                        .toList();
        assertThat(all).as("assertions of type %s", type).isNotEmpty();
        Assertion told = all.getFirst();
        SoftAssertions.assertSoftly(
                softly -> {
                    same(softly, example, "actors", told.actors());
                    same(softly, example, "recipients", told.recipients());
                    same(softly, example, "place", told.where().place());
                    same(softly, example, "origin", told.where().origin());
                    same(softly, example, "destination", told.where().destination());
                    if (example.has("theme")) {
                        softly.assertThat(told.theme().map(FrameExamplesTest::words).orElse(""))
                                .as("theme")
                                .containsIgnoringCase(example.get("theme").asText());
                    }
                    if (example.has("status")) {
                        softly.assertThat(told.status().label())
                                .as("status")
                                .isEqualTo(example.get("status").asText());
                    }
                });
    }

    private static String words(Theme theme) {
        return switch (theme) {
            case Theme.OfEntity entity -> entity.id();
            case Theme.OfWords words -> words.text();
        };
    }

    private static void same(
            SoftAssertions softly, JsonNode example, String key, List<String> told) {
        if (example.has(key)) {
            List<String> wanted = new ArrayList<>();
            example.get(key).forEach(name -> wanted.add(name.asText()));
            softly.assertThat(told).as(key).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    private static void same(
            SoftAssertions softly, JsonNode example, String key, Optional<String> told) {
        if (example.has(key)) {
            softly.assertThat(told).as(key).contains(example.get(key).asText());
        }
    }
}
