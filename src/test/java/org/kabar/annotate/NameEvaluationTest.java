package org.kabar.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.annotate.NameError.Kind;
import org.kabar.model.Authority;

/** A small model that knows its few sentences, against files that mark them otherwise. */
class NameEvaluationTest {

    private static final Path CORPORA = Path.of("src/test/resources/annotate/corpora");

    @TempDir private static Path folder;

    private static Models models;

    @BeforeAll
    static void train() throws IOException {
        Recipe recipe =
                Recipe.parse(
                        Files.readString(CORPORA.resolve("training.properties")), List.of("Dr."));
        new Trainer(recipe, new Authority(List.of()), CORPORA, step -> {}).train(folder);
        models = Models.inFolder(folder);
    }

    @Test
    void whatTheModelKnowsIsWithoutError() throws IOException {
        NameEvaluation evaluation =
                NameEvaluation.of(
                        models, CORPORA.resolve("names-test.tsv"), "test", Optional.empty());
        assertThat(evaluation.errors()).isEmpty();
        assertThat(evaluation.results().getLast().part()).isEqualTo(NameEvaluation.ALL);
        assertThat(evaluation.results().getLast().score().f1()).isEqualTo(1);
    }

    @Test
    void eachErrorIsNamedWithItsSentence() throws IOException {
        NameEvaluation evaluation =
                NameEvaluation.of(
                        models,
                        file(
                                "Dokter O|Sari B-LOC|tiba O|di O|Kota O|Kuningan B-LOC|. O|"
                                        + "|Warga B-PER|Kuningan B-LOC|menyambut O|Sari O|dari O"
                                        + "|Bank B-ORG|Desa I-ORG|. O"),
                        "f.tsv",
                        Optional.empty());

        assertThat(evaluation.errors())
                .containsExactly(
                        new NameError(
                                "f.tsv",
                                1,
                                Kind.WRONG_TYPE,
                                "LOC Sari",
                                "PER Sari",
                                "Dokter Sari tiba di Kota Kuningan ."),
                        new NameError(
                                "f.tsv",
                                1,
                                Kind.WRONG_SPAN,
                                "LOC Kuningan",
                                "LOC Kota Kuningan",
                                "Dokter Sari tiba di Kota Kuningan ."),
                        new NameError(
                                "f.tsv",
                                2,
                                Kind.MISSED,
                                "PER Warga",
                                "",
                                "Warga Kuningan menyambut Sari dari Bank Desa ."),
                        new NameError(
                                "f.tsv",
                                2,
                                Kind.SPURIOUS,
                                "",
                                "PER Sari",
                                "Warga Kuningan menyambut Sari dari Bank Desa ."));
        assertThat(evaluation.results())
                .containsExactly(
                        new Result("names", "f.tsv", "LOC", new Score(1, 2, 3)),
                        new Result("names", "f.tsv", "ORG", new Score(1, 1, 1)),
                        new Result("names", "f.tsv", "PER", new Score(0, 2, 1)),
                        new Result("names", "f.tsv", "all", new Score(2, 5, 5)));
    }

    @Test
    void aLineThatIsNoTokenAndTagIsNamed() throws IOException {
        Path noTag = file("Dokter O|Sari PER");
        assertThatThrownBy(() -> NameEvaluation.of(models, noTag, "f.tsv", Optional.empty()))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(":2: no BIO tag: PER");
    }

    /** A file with a tab for each blank and a line for each bar. */
    private static Path file(String lines) throws IOException {
        Path file = Files.createTempFile(folder, "names", ".tsv");
        return Files.writeString(file, lines.replace(' ', '\t').replace('|', '\n') + "\n");
    }
}
