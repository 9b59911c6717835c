package org.kabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.model.Metadata;
import org.kabar.model.Reading;

/** Files that are listed first and read later, each by itself. */
class InputsListTest {

    private static final String LINES =
            "{\"id\":\"satu\",\"text\":\"Isi satu.\"}\n\n{\"text\":\"Isi dua.\"}\nrusak\n";

    @TempDir private Path folder;

    private final Inputs inputs =
            new Inputs(
                    new JsonReader(Set.of("meet")),
                    Limits.standard(),
                    Metadata.none(),
                    InputStream.nullInputStream());

    @BeforeEach
    void write() throws IOException {
        write("news/b.txt", "Isi b.");
        write("news/a/metadata.csv", "file,publisher\nc.txt,Harian C\n");
        write("news/a/c.txt", "Isi c.");
        write("news/a/lines.jsonl", LINES);
        write("news/.hidden.txt", "Tersembunyi.");
        write(
                "news/t/entities.csv",
                "article,id,type,name\nt1,e1,Person,Budi\nt1,e2,Person,Siti\n");
        write("news/t/assertions.csv", "article,id,type,actor\nt1,a1,meet,e1\n");
        write("news/odd.mp3", "x");
        Files.createSymbolicLink(folder.resolve("news/a/back"), folder.resolve("news"));
    }

    @Test
    void readEachByItselfGivesWhatReadingAllGives() {
        List<String> paths =
                List.of(path("news/a"), path("news"), path("news/t/assertions.csv"), path("none"));
        List<Reading> all = new ArrayList<>();
        inputs.read(paths, all::add);
        List<Reading> each = new ArrayList<>();
        inputs.list(
                paths,
                (file, number) ->
                        inputs.under(List.of(file.folder()))
                                .read(List.of(file.file().toString()), each::add),
                (refused, number) -> each.add(refused));
        assertThat(each).containsExactlyElementsOf(all);
    }

    @Test
    void aFileTellsUnderWhichPathItLies() {
        List<Integer> numbers = new ArrayList<>();
        inputs.list(
                List.of(path("news/a"), path("none"), path("news/t")),
                (file, number) -> numbers.add(number),
                (refused, number) -> numbers.add(number));
        // c.txt, lines.jsonl and what the link leads to; nothing; two tables that are read together
        assertThat(numbers).containsSubsequence(0, 0, 1, 2).endsWith(1, 2);
    }

    @Test
    void linesOutOfTheMiddleAreWhatTheyAreInTheWhole() throws IOException {
        List<Reading> all = new ArrayList<>();
        inputs.under(List.of(folder.resolve("news")))
                .read(List.of(path("news/a/lines.jsonl")), all::add);
        String rest = LINES.substring(LINES.indexOf("{\"text\""));
        List<Reading> some = new ArrayList<>();
        Path file = folder.resolve("news/a/lines.jsonl");
        inputs.readLines(
                new InputFile(file.toString(), file, folder.resolve("news")),
                new ByteArrayInputStream(rest.getBytes(StandardCharsets.UTF_8)),
                2,
                some::add);
        assertThat(some).isEqualTo(all.subList(1, all.size())).hasSize(2);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
