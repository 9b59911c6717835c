package org.kabar.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kabar.evaluate.Finding.Kind;
import org.kabar.model.Article;
import org.kabar.model.Extraction;
import org.kabar.model.Text;

/** Figures against those of an independent scorer; see the README beside the fixtures. */
class ScorerTest {

    private static final Path FOLDER = Path.of("src/test/resources/evaluate/scorer");
    private static final double NINE_DIGITS = 1e-9;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static EventTypes types(String file) throws IOException {
        Map<String, String> parents = new HashMap<>();
        MAPPER.readTree(FOLDER.resolve(file).toFile())
                .properties()
                .forEach(
                        each -> {
                            if (each.getValue().isTextual()) {
                                parents.put(each.getKey(), each.getValue().asText());
                            }
                        });
        return new EventTypes(parents);
    }

    private static Scores scores(String system, EventTypes types) {
        return new Scorer(types)
                .score(
                        Kept.extractions(FOLDER.resolve("gold")),
                        Kept.extractions(FOLDER.resolve(system)));
    }

    @ParameterizedTest
    @CsvSource({
        "flawed.jsonl, types.json, flawed.expected.json",
        "perturbed.jsonl, types.json, perturbed.expected.json"
    })
    void figuresAreThoseOfTheOtherScorer(String system, String types, String expected)
            throws IOException {
        assertAgreement(scores(system, types(types)), expected);
    }

    @Test
    void withoutWiderTypesTheFiguresAreThoseOfTheOtherScorerToo() throws IOException {
        Scores scores = scores("flawed.jsonl", new EventTypes(Map.of()));
        assertAgreement(scores, "flawed.expected-without-types.json");
        assertThat(scores.of(Metric.TYPE_RELAXED)).isEqualTo(scores.of(Metric.TYPE_STRICT));
    }

    private static void assertAgreement(Scores scores, String expected) throws IOException {
        JsonNode other = MAPPER.readTree(FOLDER.resolve(expected).toFile());
        assertThat(scores.articles()).hasSize(other.get("articles").asInt());
        assertAgreement(scores.metrics(), other.get("metrics"), "all");
        for (Map.Entry<String, JsonNode> article : other.get("per_article").properties()) {
            assertAgreement(
                    scores.articles().getOrDefault(article.getKey(), Map.of()),
                    article.getValue(),
                    article.getKey());
        }
    }

    private static void assertAgreement(Map<Metric, Counts> ours, JsonNode theirs, String article) {
        assertThat(ours).hasSize(Metric.values().length);
        ours.forEach(
                (metric, counts) -> {
                    JsonNode figures = theirs.get(metric.label());
                    String what = metric.label() + " of " + article;
                    assertThat(counts.system()).as(what).isEqualTo(figures.get("system").asInt());
                    assertThat(counts.gold()).as(what).isEqualTo(figures.get("gold").asInt());
                    assertShare(counts.precision(), figures.get("precision"), what);
                    assertShare(counts.recall(), figures.get("recall"), what);
                    assertShare(counts.f1(), figures.get("f1"), what);
                });
    }

    private static void assertShare(OptionalDouble ours, JsonNode theirs, String what) {
        assertThat(ours.isPresent()).as(what).isEqualTo(!theirs.isNull());
        if (ours.isPresent()) {
            assertThat(ours.getAsDouble())
                    .as(what)
                    .isCloseTo(
                            theirs.asDouble(), org.assertj.core.api.Assertions.within(NINE_DIGITS));
        }
    }

    @Test
    void theFixturesTouchEveryMetric() throws IOException {
        Scores flawed = scores("flawed.jsonl", types("types.json"));
        Scores perturbed = scores("perturbed.jsonl", types("types.json"));
        for (Metric metric : Metric.values()) {
            assertThat(flawed.of(metric).correctSystem() + perturbed.of(metric).correctSystem())
                    .as(metric.label())
                    .isPositive();
            assertThat(flawed.of(metric).f1().orElse(1) * perturbed.of(metric).f1().orElse(1))
                    .as(metric.label())
                    .isLessThan(1);
        }
    }

    @Test
    void aMissedAssertionShowsItsSentenceAndWhatWasReadThere() throws IOException {
        assertThat(scores("flawed.jsonl", types("types.json")).findings())
                .anySatisfy(
                        finding -> {
                            assertThat(finding.metric()).isEqualTo(Metric.TYPE_STRICT);
                            assertThat(finding.kind()).isEqualTo(Kind.MISSED);
                            assertThat(finding.gold())
                                    .isEqualTo("say: Kementerian Luar Negeri; occurred, withholds");
                            assertThat(finding.system()).contains("buy: Kementerian Luar Negeri");
                            assertThat(finding.sentence())
                                    .isEqualTo("Kementerian Luar Negeri tidak berkomentar.");
                        });
    }

    @Test
    void everyErrorOfATextHasASentenceFromIt() throws IOException {
        Map<String, String> texts = new HashMap<>();
        Kept.extractions(FOLDER.resolve("gold"))
                .forEach(
                        gold ->
                                texts.put(
                                        gold.article().id(),
                                        gold.article().text().toString().replace('\n', ' ')));
        for (Finding finding : scores("flawed.jsonl", types("types.json")).findings()) {
            if (finding.sentence().isEmpty()) {
                continue;
            }
            for (String part : finding.sentence().split(" … ")) {
                assertThat(texts.get(finding.article())).as(finding.toString()).contains(part);
            }
        }
    }

    @Test
    void whatIsDoubtfulIsTold() throws IOException {
        assertThat(scores("flawed.jsonl", types("types.json")).warnings())
                .anyMatch(line -> line.startsWith("harian-3: no system output"))
                .anyMatch(line -> line.startsWith("tidak-ada: is not in the gold"))
                .anyMatch(line -> line.contains("x10: the mention") && line.contains("of e5"))
                .anyMatch(line -> line.contains("(arrive) has no evidence"));
    }

    @Test
    void offsetsInDifferentTextsAreNotCompared() {
        List<Extraction> gold = Kept.extractions(FOLDER.resolve("gold"));
        Extraction first = gold.getFirst();
        Article article = first.article();
        Extraction other =
                new Extraction(
                        new Article(
                                article.id(), article.metadata(), Text.of("x" + article.text())),
                        first.producer(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        assertThatThrownBy(() -> new Scorer(new EventTypes(Map.of())).score(gold, List.of(other)))
                .isInstanceOf(DifferentTextException.class)
                .hasMessageContaining("harian-1");
    }

    @Test
    void typesThatAreTakenForEachOtherAreCounted() throws IOException {
        Confusion confusion = scores("flawed.jsonl", types("types.json")).confusion();
        assertThat(confusion.cells())
                .contains(
                        new Confusion.Cell("meet", "negotiate", 1, 0),
                        new Confusion.Cell("propose", "propose", 1, 0),
                        new Confusion.Cell("say", "buy", 0, 1));
        assertThat(confusion.missed()).containsEntry("say", 1);
        assertThat(confusion.spurious()).containsEntry("arrive", 1).containsEntry("buy", 1);
    }
}
