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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kabar.annotate.Models;
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

    private static final Path EVENTS = Path.of("src/main/resources/lang/id/events");
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                    .build();

    private static MarkedText marked;
    private static EventReader reader;

    @BeforeAll
    static void open() {
        marked = new MarkedText(Models.ofLanguage("id").annotator());
        reader = new EventReader(new EventPackReader("id").read());
    }

    @Test
    void thereAreEventFiles() throws IOException {
        assertThat(files()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicNode> eachEventFileKeepsItsPromises() throws IOException {
        return files().stream().map(FrameExamplesTest::promises);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(EVENTS)) {
            return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static DynamicNode promises(Path file) {
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
            tests.add(DynamicTest.dynamicTest("tells: " + text, () -> tells(type, example)));
        }
        for (JsonNode example : root.at("/examples/reject")) {
            String text = example.path("text").asText();
            tests.add(
                    DynamicTest.dynamicTest(
                            "does not tell: " + text,
                            () ->
                                    assertThat(assertions(text))
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

    private static List<Assertion> assertions(String text) {
        return reader.read(marked.scene(text)).assertions();
    }

    private static void tells(String type, JsonNode example) {
        List<Assertion> all =
                assertions(example.path("text").asText()).stream()
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
