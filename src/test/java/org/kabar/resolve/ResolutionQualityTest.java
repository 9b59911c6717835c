package org.kabar.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.map.AuthorityFile;
import org.kabar.map.Reference;
import org.kabar.model.Authority;

/**
 * How well what is applied without asking agrees with what is right, over rows that were written
 * for this test. The weights were set with the files {@code fit} in sight, and anew after a first
 * measurement of {@code seen}; {@code held} was held out.
 */
class ResolutionQualityTest {

    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.85;
    private static final Resolution RESOLUTION = new Resolution(NameWeights.builtIn());

    /** How well keys alone agree with what is right, and how well after resolving. */
    private record Compared(Quality keys, Quality resolved) {}

    @ParameterizedTest
    @ValueSource(strings = {"entities-fit.txt", "entities-seen.txt", "entities-held.txt"})
    void entities(String file, TestReporter reporter) {
        Compared compared = compared(file, reporter);
        assertGood(compared.resolved());
        assertThat(compared.keys().pairs().precision()).isGreaterThanOrEqualTo(PRECISION);
    }

    /**
     * Rows by authors who had seen neither rules nor other rows, the first set with as many
     * namesakes and relatives as its author could think of, the others in natural proportions. Two
     * of one name are one by their key, which no score can part; so it is asked that resolving does
     * not add to such pairs, and that it finds what it found.
     */
    @ParameterizedTest
    @CsvSource({"entities-blind.txt, 0.80", "entities-fresh.txt, 0.89", "entities-third.txt, 0.76"})
    void entitiesOfOthers(String file, double recall, TestReporter reporter) {
        Compared compared = compared(file, reporter);
        double before = compared.keys().pairs().precision();
        assertThat(compared.resolved().pairs().precision()).isGreaterThanOrEqualTo(before);
        assertThat(compared.resolved().pairs().recall()).isGreaterThanOrEqualTo(recall);
    }

    /**
     * Each question about one name that is answered as it is right takes away what was wrong from
     * the start. Not all are asked: some names are too rare to be those of two by their looks.
     */
    @ParameterizedTest
    @CsvSource({"entities-blind.txt, 0.78, 0", "entities-fresh.txt, 0.97, 1"})
    void answersPartPeopleOfOneName(
            String file, double precision, int needless, TestReporter reporter) {
        Authority authority = AuthorityFile.read(Reference.load().authority());
        ToldRows rows = new ToldRows(file);
        Map<String, String> right = rows.right();
        Map<String, String> keys = rows.entityKeys(new Resolver(authority));
        List<Homonym> asked = rows.homonyms(keys, authority);
        List<Homonym> several = asked.stream().filter(it -> isAnother(it, right)).toList();
        Map<String, String> answered = new LinkedHashMap<>(keys);
        several.forEach(it -> it.articles().forEach(row -> answered.put(row, it.entity() + "-2")));
        Quality before = Quality.of(right, keys);
        Quality after = Quality.of(right, answered);
        reporter.publishEntry(
                file + ", questions about one name",
                asked.size()
                        + ", several "
                        + several.size()
                        + ", by key "
                        + before
                        + ", answered "
                        + after);
        assertThat(after.pairs().precision()).isGreaterThanOrEqualTo(precision);
        assertThat(asked.size() - several.size()).isLessThanOrEqualTo(needless);
    }

    private static boolean isAnother(Homonym asked, Map<String, String> right) {
        return asked.articles().stream()
                .noneMatch(
                        row ->
                                Objects.requireNonNull(right.get(row))
                                        .equals(right.get(asked.like())));
    }

    private static Compared compared(String file, TestReporter reporter) {
        Authority authority = AuthorityFile.read(Reference.load().authority());
        ToldRows rows = new ToldRows(file);
        Map<String, String> keys = rows.entityKeys(new Resolver(authority));
        Map<String, String> groups =
                ToldRows.groups(
                        keys,
                        RESOLUTION.entities(rows.entities(keys, authority), Decisions.none()));
        Quality keysAlone = Quality.of(rows.right(), keys);
        Quality quality = Quality.of(rows.right(), groups);
        reporter.publishEntry(file + ", " + rows.size() + " rows, by key alone", keysAlone + "");
        reporter.publishEntry(file + ", " + rows.size() + " rows, resolved", quality + "");
        return new Compared(keysAlone, quality);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events-fit.txt", "events-seen.txt", "events-held.txt"})
    void events(String file, TestReporter reporter) {
        assertGood(eventsOf(file, reporter));
    }

    /**
     * Rows by authors who had seen neither rules nor other rows. Much of what they take for one is
     * told too differently to be linked without a person; what is linked is to be right.
     */
    @ParameterizedTest
    @CsvSource({"events-blind.txt, 0.98, 0.63", "events-fresh.txt, 0.97, 0.65"})
    void eventsOfOthers(String file, double precision, double recall, TestReporter reporter) {
        Quality quality = eventsOf(file, reporter);
        assertThat(quality.pairs().precision()).isGreaterThanOrEqualTo(precision);
        assertThat(quality.pairs().recall()).isGreaterThanOrEqualTo(recall);
    }

    private static Quality eventsOf(String file, TestReporter reporter) {
        Authority authority = AuthorityFile.read(Reference.load().authority());
        ToldRows rows = new ToldRows(file);
        Map<String, String> keys = new LinkedHashMap<>();
        rows.right().keySet().forEach(row -> keys.put(row, row));
        Map<String, String> groups =
                ToldRows.groups(keys, RESOLUTION.events(rows.events(authority), Decisions.none()));
        Quality quality = Quality.of(rows.right(), groups);
        reporter.publishEntry(file + ", " + rows.size() + " rows", quality + "");
        return quality;
    }

    private static void assertGood(Quality quality) {
        assertThat(quality.pairs().precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(quality.pairs().recall()).isGreaterThanOrEqualTo(RECALL);
        assertThat(quality.bCubed().precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(quality.bCubed().recall()).isGreaterThanOrEqualTo(RECALL);
    }
}
