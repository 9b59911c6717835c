package org.kabar.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

    private static final Path INDONESIAN = Path.of("src/main/resources/lang/id/models");

    @Test
    void theModelsOfIndonesianAreThoseRecorded() throws IOException {
        Models models = Models.ofLanguage("id");

        String recorded = Files.readString(INDONESIAN.resolve("SHA256SUMS"));
        assertThat(models.digests())
                .containsOnlyKeys("names.bin", "sentences.bin", "tags.bin", "tokens.bin")
                .allSatisfy((file, digest) -> assertThat(recorded).contains(digest + "  " + file));
    }

    @Test
    void thePublishedModelsOfEnglishAreThoseRecorded() throws IOException {
        String recorded = Files.readString(Path.of("src/main/resources/lang/en/models/SHA256SUMS"));

        assertThat(Models.ofLanguage("en").digests())
                .hasSize(3)
                .allSatisfy((file, digest) -> assertThat(recorded).contains(digest + "  " + file));
    }

    @Test
    void theTrainingRecordNamesTheSameDigests() throws IOException {
        String record = Files.readString(INDONESIAN.resolve("models.yaml"));

        assertThat(Models.ofLanguage("id").digests().values())
                .allSatisfy(digest -> assertThat(record).contains(digest));
    }

    @Test
    void aModelThatIsNotTheOneRecordedIsRefused(@TempDir Path folder) throws IOException {
        copyTo(folder);
        byte[] names = Files.readAllBytes(folder.resolve("names.bin"));
        names[names.length / 2] ^= 1;
        Files.write(folder.resolve("names.bin"), names);

        assertThatThrownBy(() -> Models.inFolder(folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("names.bin is not the one recorded");
    }

    @Test
    void aMissingModelIsRefusedByName(@TempDir Path folder) throws IOException {
        copyTo(folder);
        Files.delete(folder.resolve("tags.bin"));

        assertThatThrownBy(() -> Models.inFolder(folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("tags.bin");
    }

    @Test
    void aLanguageWithoutModelsIsRefused() {
        assertThatThrownBy(() -> Models.ofLanguage("xx")).isInstanceOf(ModelException.class);
    }

    private static void copyTo(Path folder) throws IOException {
        for (String file :
                new String[] {
                    "SHA256SUMS", "names.bin", "sentences.bin", "tags.bin", "tokens.bin"
                }) {
            Files.copy(INDONESIAN.resolve(file), folder.resolve(file));
        }
    }
}
