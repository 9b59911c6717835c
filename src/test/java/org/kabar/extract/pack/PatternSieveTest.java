package org.kabar.extract.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.extract.event.EventPackReader;
import org.kabar.extract.time.TimeRule;

class PatternSieveTest {

    private static final List<String> LAYOUT =
            List.of("boilerplate", "boilerplateHeadings", "author", "editor", "credit", "initials");

    private static final List<Pattern> PATTERNS =
            Stream.of("id", "en").flatMap(PatternSieveTest::patterns).toList();
    private static final PatternSieve SIEVE = new PatternSieve(PATTERNS);

    private static Stream<Pattern> patterns(String language) {
        PackFile layout = PackFile.read("lang/" + language + "/layout.yaml");
        return Stream.concat(
                LAYOUT.stream().flatMap(key -> layout.patterns(key).stream()),
                new EventPackReader(language)
                        .read().times().rules().stream().map(TimeRule::pattern));
    }

    private static PatternSieve sieve(String regex) {
        return new PatternSieve(
                List.of(Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    /** Texts full of what the patterns look for: their own words, cut out of them. */
    @Provide
    Arbitrary<String> texts() {
        List<String> pieces =
                new ArrayList<>(List.of("Ini", "JULI", "\u212Aini", "2024", "12", "(", ")"));
        for (Pattern pattern : PATTERNS) {
            pieces.addAll(List.of(pattern.pattern().split("[^\\p{L}'/]+")));
        }
        return Arbitraries.of(pieces)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .flatMap(
                        words ->
                                Arbitraries.of(" ", "", ": ", ", ", "-")
                                        .map(between -> String.join(between, words)));
    }

    @Property(tries = 3000)
    void everyPatternThatMatchesSomewhereIsACandidate(@ForAll("texts") String text) {
        List<Pattern> matching =
                PATTERNS.stream().filter(pattern -> pattern.matcher(text).find()).toList();

        assertThat(SIEVE.candidates(text)).containsAll(matching);
    }

    @Property(tries = 1000)
    void wholeTextsMatchAsTheyDoByEachPattern(@ForAll("texts") String text) {
        assertThat(SIEVE.matches(text))
                .isEqualTo(PATTERNS.stream().anyMatch(pattern -> pattern.matcher(text).matches()));
    }

    @Test
    void mostTextsAreTurnedDown() {
        assertThat(SIEVE.candidates("Petani menjemur kopi.")).isEmpty();
    }

    @Test
    void everythingThatAMatchNeedsMustBeThere() {
        PatternSieve sieve = sieve("(?:pada |di )(?<month>juli|agustus) \\d{4}");

        assertThat(sieve.candidates("pada Juli 2024")).hasSize(1);
        assertThat(sieve.candidates("pada 2024")).isEmpty();
        assertThat(sieve.candidates("Juli 2024")).isEmpty();
        assertThat(sieve.candidates("pada Juli")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baru?",
                "(?:kini)?",
                "kini|",
                "(?!kini)",
                "(?<!kini )x?",
                "[kini]*",
                "(kini){0,2}",
                "\\p{L}*",
                "(?i:kini)",
                "\\x6Bini",
                "[k&&[k]]ini",
                "kini??"
            })
    void whatNeedNotStandThereIsNotAskedFor(String regex) {
        assertThat(sieve(regex).candidates("bar")).hasSize(1);
    }

    @Test
    void lettersAreTheSameAsForThePatternsThemselves() {
        assertThat(sieve("kini").candidates("\u212AIN\u0131")).hasSize(1);
        assertThat(sieve("\\Qjum'at\\E").candidates("JUM'AT")).hasSize(1);
    }
}
