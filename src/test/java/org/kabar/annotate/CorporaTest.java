package org.kabar.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.annotate.Treebank.Word;

/** The forms in which corpora are read, and how agreement with them is counted. */
class CorporaTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void namesAreReadFromTokensAndTags() throws IOException {
        List<NameSample> samples =
                NameCorpus.read(
                        file("Wali\tO\nRina\tB-PER\nSari\tI-PER\nBima\tB-LOC\n\nPasar\tO\n"));

        assertThat(samples).hasSize(2);
        assertThat(samples.getFirst().getNames())
                .extracting(name -> name.getType() + " " + name.getStart() + "-" + name.getEnd())
                .containsExactly("PER 1-3", "LOC 3-4");
    }

    @Test
    void anInsideTagThatFollowsNothingBeginsAName() throws IOException {
        List<NameSample> samples = NameCorpus.read(file("di\tO\nEnde\tI-LOC\n"));

        assertThat(samples.getFirst().getNames()).hasSize(1);
    }

    @Test
    void aLineWithoutATagIsNamed() throws IOException {
        Path file = file("Ende\tB-LOC\nrusak\n");

        assertThatThrownBy(() -> NameCorpus.read(file))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(":2");
    }

    @Test
    void wordsWrittenTogetherAreOneWordWithTheTagOfTheFirstPart() throws IOException {
        List<List<Word>> sentences =
                Treebank.read(
                        file(
                                """
                                # text = katanya.
                                1-2\tkatanya\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
                                1\tkata\t_\tVERB\t_\t_\t_\t_\t_\t_
                                2\tnya\t_\tPRON\t_\t_\t_\t_\t_\t_
                                3\t.\t_\tPUNCT\t_\t_\t_\t_\t_\t_
                                """));

        assertThat(sentences)
                .containsExactly(
                        List.of(new Word("katanya", "VERB", false), new Word(".", "PUNCT", true)));
    }

    @Test
    void aTreebankWithoutTextsGetsTheUsualBlanks() throws IOException {
        List<List<Word>> sentences =
                Treebank.read(
                        file(
                                """
                                1\t"\t_\tPUNCT\t_\t_\t_\t_\t_\t_
                                2\tYa\t_\tX\t_\t_\t_\t_\t_\t_
                                3\t,\t_\tPUNCT\t_\t_\t_\t_\t_\t_
                                4\t"\t_\tPUNCT\t_\t_\t_\t_\t_\t_
                                5\tkata\t_\tVERB\t_\t_\t_\t_\t_\t_
                                6\tSari\t_\tPROPN\t_\t_\t_\t_\t_\t_
                                7\t.\t_\tPUNCT\t_\t_\t_\t_\t_\t_
                                """));

        assertThat(Spacing.text(sentences.getFirst())).isEqualTo("\"Ya,\" kata Sari.");
    }

    @Test
    void precisionRecallAndF1AreCounted() {
        Score score = new Score(1, 2, 3).plus(new Score(1, 2, 1));

        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(new Score(1, 1, 3).f1()).isEqualTo(0.5, Offset.offset(1e-9));
        assertThat(Score.NONE.f1()).isZero();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("corpus.txt"), content);
    }
}
