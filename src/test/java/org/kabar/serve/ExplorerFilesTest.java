package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the files of the explorer have in common: their words, their queries, what they never do.
 */
class ExplorerFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/explorer");
    private static final Pattern KEY = Pattern.compile("\\bt\\(\\s*'([^']+)'");
    private static final Pattern QUERY = Pattern.compile("'(view-[a-z-]+)'");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** Only these make markup of text or code of text. */
    private static final List<String> FORBIDDEN =
            List.of(
                    "innerHTML",
                    "outerHTML",
                    "insertAdjacentHTML",
                    "document.write",
                    "createContextualFragment",
                    "DOMParser",
                    "setHTML",
                    "srcdoc",
                    "eval(",
                    "new Function");

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noScriptMakesMarkupOrCodeOfText(Path script) throws IOException {
        assertThat(Files.readString(script)).doesNotContain(FORBIDDEN.toArray(String[]::new));
    }

    @Test
    void thePageItselfHasNoScriptsAndStylesBetweenItsLines() throws IOException {
        String page = Files.readString(FOLDER.resolve("index.html"));

        assertThat(page).doesNotContain("<style").doesNotContainPattern("\\s(style|on\\w+)=");
        assertThat(page).doesNotContainPattern("<script(?![^>]* src=)");
        assertThat(page).doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlacesToFill() throws IOException {
        JsonObject indonesian = words("id");
        JsonObject english = words("en");

        assertThat(english.keys()).isEqualTo(indonesian.keys());
        for (String key : english.keys()) {
            assertThat(places(english, key)).as(key).isEqualTo(places(indonesian, key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyTextThatAScriptNamesIsThere(String language) throws IOException {
        Set<String> named = all(KEY);

        assertThat(named).hasSizeGreaterThan(100);
        assertThat(words(language).keys()).containsAll(named);
    }

    @Test
    void everyQueryThatAScriptNamesIsThereAndEveryOneThereIsNamed() throws IOException {
        Collection<String> there =
                QueryCatalog.views().all().stream().map(NamedQuery::name).toList();

        assertThat(all(QUERY)).containsExactlyInAnyOrderElementsOf(there);
    }

    private static Set<String> all(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path script : scripts()) {
            Matcher matcher = pattern.matcher(Files.readString(script));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static JsonObject words(String language) throws IOException {
        return JSON.parse(Files.readString(FOLDER.resolve("i18n/" + language + ".json")));
    }

    private static Map<String, Integer> places(JsonObject words, String key) {
        Map<String, Integer> places = new TreeMap<>();
        Matcher matcher = PLACE.matcher(words.get(key).getAsString().value());
        while (matcher.find()) {
            places.merge(matcher.group(1), 1, Integer::sum);
        }
        return places;
    }
}
