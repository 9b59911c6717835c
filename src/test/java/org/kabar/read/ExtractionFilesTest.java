package org.kabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.model.Entity;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;

class ExtractionFilesTest {

    /** SHA-256 of "Teks". */
    private static final String DIGEST =
            "b506febc07e8df690f739d95a1c6cf84e7eef9ac5e8271b84de1af3d97143a9c";

    @TempDir private Path folder;

    private List<Reading> read(Path path) {
        return new ExtractionFiles(
                        JsonReader.forComparison(Set.of("meet")), InputStream.nullInputStream())
                .read(path.toString());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void ofAFolderOnlyJsonIsRead() throws IOException {
        file("b.json", "{\"id\": \"b\",\n \"entities\": []}");
        file("a.json", "{\"id\": \"a\", \"entities\": []}");
        file("README.md", "# Gold");
        file("pinned.properties", "articles = 2");

        assertThat(read(folder))
                .extracting(reading -> ((Reading.OfExtraction) reading).extraction().article().id())
                .containsExactly("a", "b");
    }

    @Test
    void ofALinesFileEachLineIsRead() throws IOException {
        Path lines =
                file(
                        "all.jsonl",
                        "{\"id\": \"a\", \"entities\": []}\n{\"id\": \"b\", \"assertions\": []}\n");
        assertThat(read(lines)).hasSize(2).allMatch(Reading.OfExtraction.class::isInstance);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThat(read(folder))
                .singleElement()
                .extracting(reading -> ((Reading.Refused) reading).reject().reason())
                .isEqualTo(Reason.EMPTY);
        assertThat(read(folder.resolve("none.jsonl")))
                .singleElement()
                .extracting(reading -> ((Reading.Refused) reading).reject().reason())
                .isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void anAddressCountsAsKeyOnlyForComparison() {
        String json =
                "{\"id\": \"a\", \"entities\": [{\"id\": \"e1\", \"type\": \"Person\","
                        + " \"names\": [\"Sari\"], \"iri\": \"https://contoh.example/sari\"}]}";
        assertThat(entity(JsonReader.forComparison(Set.of()), json).key())
                .contains("https://contoh.example/sari");
        assertThat(entity(new JsonReader(Set.of()), json).key()).isEmpty();
    }

    private static Entity entity(JsonReader reader, String json) {
        Reading reading = reader.read(json, Origin.file("a"), "a", Metadata.none());
        return ((Reading.OfExtraction) reading).extraction().entities().getFirst();
    }

    @Test
    void aDigestMustBeThatOfTheText() throws IOException {
        Path wrong =
                file(
                        "a.json",
                        "{\"id\": \"a\", \"text\": \"Lain\", \"sha256\": \""
                                + DIGEST
                                + "\", \"entities\": []}");
        assertThat(read(wrong))
                .singleElement()
                .extracting(reading -> ((Reading.Refused) reading).reject().detail())
                .isEqualTo("sha256: is not that of the text");
        Path right =
                file(
                        "b.json",
                        "{\"id\": \"a\", \"text\": \"Teks\", \"sha256\": \""
                                + DIGEST
                                + "\", \"entities\": []}");
        assertThat(read(right)).singleElement().isInstanceOf(Reading.OfExtraction.class);
    }
}
