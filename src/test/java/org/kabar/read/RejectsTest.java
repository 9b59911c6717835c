package org.kabar.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabar.read.MadeUpInputs.articles;
import static org.kabar.read.MadeUpInputs.extractions;
import static org.kabar.read.MadeUpInputs.read;
import static org.kabar.read.MadeUpInputs.rejects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabar.model.Article;
import org.kabar.model.Origin;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.model.Snippet;

/** What a refusal shows, and that it can be mended and read again. */
class RejectsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir private Path folder;

    @Test
    void theColumnAndTheSnippetShowTheFault() throws IOException {
        String line = "{\"id\":\"1\",\"title\":\"" + "x".repeat(200) + "\",\"text\":\"Satu.\"}";
        Reject broken = reject(line.replace(",\"text\":\"S", ";\"text\":\"\u0007S"));
        int column = line.indexOf(",\"text\"") + 1;
        assertThat(broken.reason()).isEqualTo(Reason.BROKEN_JSON);
        assertThat(broken.where().column()).isEqualTo(column);
        assertThat(broken.snippet()).contains("xx\";\"text\":\"␇Satu").hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void theColumnOfAWrongFieldIsThatOfItsValue() throws IOException {
        String line = MadeUpInputs.EXTRACTION.replace("\"meet\"", "\"teleport\"");
        Reject reject = reject(line);
        assertThat(reject.where().column()).isEqualTo(line.indexOf("\"teleport\"") + 1);
        assertThat(reject.snippet()).contains("\"type\":\"teleport\"");
        String missing = MadeUpInputs.EXTRACTION.replace("\"type\":\"meet\",", "");
        assertThat(reject(missing).where().column())
                .isEqualTo(missing.indexOf("{\"id\":\"a1\"") + 1);
    }

    @Test
    void inADocumentOverSeveralLinesThePlaceIsThatOfTheFile() throws IOException {
        Path file =
                write(
                        "a.json",
                        "[\n  {\"id\": \"1\", \"text\": \"Satu.\"},\n  {\"id\": \"2\",\n   \"text\": 5.0e, \"x\": 1}\n]");
        assertThat(articles(read(file))).extracting(Article::id).containsExactly("1");
        Reject reject = rejects(read(file)).getFirst();
        assertThat(reject.where().line()).isEqualTo(4);
        assertThat(reject.snippet()).contains("5.0e");
        Path wrong =
                write(
                        "b.json",
                        "{\"id\": \"x\",\n \"entities\": [],\n \"assertions\": [{\"type\": \"teleport\"}]\n}\n");
        assertThat(rejects(read(wrong)).getFirst().where())
                .isEqualTo(new Origin(wrong.toString(), 3, 26));
    }

    @Test
    void aSnippetIsShortAndFitForATerminal() {
        assertThat(Snippet.of("a\u0000b\nc\u001b[31m\u007f\u202e", 3)).isEqualTo("a␀b␊c␛[31m␡·");
        String middle = "x".repeat(100) + "SINI" + "y".repeat(100);
        assertThat(Snippet.of(middle, 100)).hasSize(80).contains("SINI");
        assertThat(Snippet.of(middle, 5000)).hasSize(80).endsWith("y");
        assertThat(Snippet.of("😀".repeat(100), 101).codePoints())
                .allMatch(c -> c == 0x1F600 || c == '·');
    }

    @Test
    void mendedArticlesAndExtractionsAreReadFromTheRejectsFileItself() throws IOException {
        Path lines =
                write(
                        "a.jsonl",
                        MadeUpInputs.ARTICLE.replace("}", "")
                                + "\n"
                                + MadeUpInputs.EXTRACTION.replace("meet", "teleport")
                                + "\n");
        List<Reject> refused = rejects(read(lines));
        assertThat(refused).hasSize(2);
        Path mended =
                rejectsFile(
                        refused,
                        input ->
                                input.contains("teleport")
                                        ? input.replace("teleport", "meet")
                                        : input + "}");
        assertThat(articles(read(mended))).extracting(Article::id).containsExactly("b1");
        assertThat(extractions(read(mended))).hasSize(1);
        assertThat(rejects(read(mended))).isEmpty();
    }

    @Test
    void whatIsStillWrongIsRefusedAgainWithThePlaceOfTheFirstFile() throws IOException {
        Path lines = write("a.jsonl", "\n" + MadeUpInputs.EXTRACTION.replace("meet", "teleport"));
        Reject first = rejects(read(lines)).getFirst();
        Path rejects = rejectsFile(List.of(first), input -> input);
        Reject second = rejects(read(rejects)).getFirst();
        Path again = rejectsFile(List.of(second), input -> input);
        Reject third = rejects(read(again)).getFirst();
        for (Reject later : List.of(second, third)) {
            assertThat(later.reason()).isEqualTo(first.reason());
            assertThat(later.where()).isEqualTo(Origin.line(rejects.toString(), 1));
            assertThat(later.input()).isEqualTo(first.input());
            assertThat(later.detail())
                    .contains("teleport")
                    .contains("column " + first.where().column() + " of input")
                    .endsWith("first refused at " + lines + ":2:" + first.where().column());
        }
    }

    @Test
    void aMendedArticleWithoutAnIdentifierIsKnownByItsFirstPlace() throws IOException {
        Path lines = write("a.jsonl", "{\"id\":\"1\",\"text\":\"Satu.\"}\n{\"text\":}\n");
        Path mended = rejectsFile(rejects(read(lines)), input -> input.replace(":}", ":\"Dua.\"}"));
        assertThat(articles(read(mended))).extracting(Article::id).containsExactly(lines + "#2");
    }

    @Test
    void aRefusedFileThatCannotBeMendedInTheRejectsFileSaysSo() throws IOException {
        Path empty = write("a.txt", "");
        Path rejects = rejectsFile(rejects(read(empty)), input -> input);
        assertThat(rejects(read(rejects)))
                .singleElement()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.EMPTY);
                            assertThat(reject.detail())
                                    .contains("mend the file itself", empty.toString());
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "{\"id\":\"1\",\"text\":["})
    void deepNestingIsRefusedByTheNameOfTheLimit(String opening) throws IOException {
        for (String name : List.of("a.jsonl", "a.json")) {
            Path file = write(name, opening.repeat(200_000));
            assertThat(rejects(read(file)))
                    .as(name)
                    .singleElement()
                    .satisfies(
                            reject -> {
                                assertThat(reject.reason()).isEqualTo(Reason.TOO_LARGE);
                                assertThat(reject.detail()).contains("limit of 100 levels");
                            });
        }
    }

    @Test
    void deepPagesAreRefusedByTheNameOfTheLimit() throws IOException {
        Path file = write("a.html", "<html><body>" + "<div>".repeat(600) + "<p>Isi.");
        assertThat(rejects(read(file)))
                .singleElement()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.TOO_LARGE);
                            assertThat(reject.detail()).contains("limit of 512 levels");
                        });
        Path shallow = write("b.html", "<html><body>" + "<div>".repeat(400) + "<p>Isi.");
        assertThat(articles(read(shallow))).hasSize(1);
    }

    @Test
    void pagesOfTooManyTagsAreRefusedByTheNameOfTheLimit() throws IOException {
        assertThat(rejects(read(write("a.html", "<html><body>" + "<p>x".repeat(200_000)))))
                .singleElement()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.TOO_LARGE);
                            assertThat(reject.detail()).contains("limit of 100000");
                        });
    }

    private Reject reject(String line) throws IOException {
        return rejects(read(write("a.jsonl", line))).getFirst();
    }

    /** A way to mend an input. */
    @FunctionalInterface
    private interface Mending {
        String of(String input);
    }

    private Path rejectsFile(List<Reject> rejects, Mending mending) throws IOException {
        return write(
                "rejects.jsonl",
                rejects.stream()
                        .map(reject -> mended(reject, mending))
                        .collect(Collectors.joining("\n")));
    }

    private static String mended(Reject reject, Mending mending) {
        try {
            ObjectNode node = (ObjectNode) MAPPER.readTree(new RejectWriter().line(reject));
            if (node.path("input").isTextual()) {
                node.put("input", mending.of(node.path("input").asText()));
            }
            return node.toString();
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
