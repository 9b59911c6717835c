package org.kabar.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.model.Annotated;
import org.kabar.model.Authority;
import org.kabar.model.NameType;

/** Trains for real, on a corpus of a few sentences. */
class TrainerTest {

    private static final Path CORPORA = Path.of("src/test/resources/annotate/corpora");

    private static final Authority KNOWN = new Authority(List.of());

    @Test
    void trainedModelsFindWhatTheyWereTaught(@TempDir Path out) throws IOException {
        trainer(CORPORA).train(out);

        Annotated annotated =
                Models.inFolder(out)
                        .annotator()
                        .annotate(Articles.of("Dokter Sari tiba di Kota Bima."));
        assertThat(Articles.names(annotated, NameType.PER)).containsExactly("Sari");
        assertThat(Articles.names(annotated, NameType.LOC)).containsExactly("Kota Bima");
    }

    @Test
    void theSameCorporaGiveTheSameBytes(@TempDir Path one, @TempDir Path other) throws IOException {
        trainer(CORPORA).train(one);
        trainer(CORPORA).train(other);

        for (ModelFile file : ModelFile.values()) {
            assertThat(other.resolve(file.fileName()))
                    .hasSameBinaryContentAs(one.resolve(file.fileName()));
        }
        assertThat(other.resolve(ModelFile.RECORD))
                .hasSameTextualContentAs(one.resolve(ModelFile.RECORD));
    }

    @Test
    void everyTestFileIsMeasuredAndRecorded(@TempDir Path out) throws IOException {
        List<Result> results = trainer(CORPORA).train(out);

        assertThat(results.stream().map(result -> result.task() + " " + result.part()))
                .containsExactly(
                        "sentences all",
                        "tokens, plain all",
                        "tokens, trained all",
                        "tags all",
                        "names LOC",
                        "names ORG",
                        "names PER",
                        "names all",
                        "names LOC",
                        "names PER",
                        "names all",
                        "names, own way PER",
                        "names, own way all");
        assertThat(Files.readString(out.resolve(ModelFile.RECORD)))
                .contains(
                        "file: other/train.tsv",
                        "file: /annotate/own-names.txt",
                        "task: \"names\", data: names-test.tsv, part: all");
    }

    @Test
    void aSentenceIsReadByTheConventionThatIsNamed(@TempDir Path out) throws IOException {
        List<Result> results = trainer(CORPORA).train(out);

        // The other corpus leaves places unmarked.
        assertThat(results)
                .filteredOn(result -> result.data().equals("other/test.tsv"))
                .filteredOn(result -> result.part().equals("all"))
                .extracting(Result::task, result -> result.score().found())
                .containsExactly(tuple("names", 2), tuple("names, own way", 1));
        assertThat(results.getLast().score().f1()).isEqualTo(1.0);
    }

    @Test
    void aMissingCorpusIsNamed(@TempDir Path empty) {
        assertThatThrownBy(() -> trainer(empty).train(empty.resolve("out")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("train.conllu");
    }

    @Test
    void eachStepIsAnnounced(@TempDir Path out) throws IOException {
        List<String> steps = new ArrayList<>();
        new Trainer(recipe(), KNOWN, CORPORA, steps::add).train(out);

        assertThat(steps)
                .containsExactly(
                        "training sentences.bin",
                        "training tokens.bin",
                        "training tags.bin",
                        "training names.bin",
                        "measuring");
    }

    private static Trainer trainer(Path corpora) throws IOException {
        return new Trainer(recipe(), KNOWN, corpora, step -> {});
    }

    private static Recipe recipe() throws IOException {
        return Recipe.parse(
                Files.readString(CORPORA.resolve("training.properties")), List.of("Dr."));
    }
}
