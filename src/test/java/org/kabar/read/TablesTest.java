package org.kabar.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kabar.read.MadeUpInputs.articles;
import static org.kabar.read.MadeUpInputs.extractions;
import static org.kabar.read.MadeUpInputs.read;
import static org.kabar.read.MadeUpInputs.rejects;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.model.Entity;
import org.kabar.model.Extraction;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/** Extractions and articles that somebody made in a spreadsheet. */
class TablesTest {

    @TempDir private Path folder;

    @Test
    void twoTablesBesideEachOtherAreOneExtractionForEachArticle() throws IOException {
        write("entities.csv", MadeUpInputs.ENTITIES);
        write("assertions.csv", MadeUpInputs.ASSERTIONS);
        List<Reading> readings = read(folder);
        assertThat(readings).hasSize(2);
        Reading expected =
                new JsonReader(java.util.Set.of("meet"))
                        .read(
                                MadeUpInputs.EXTRACTION.replace(
                                        "[\"Sari Dewi\"]", "[\"Sari Dewi\",\"Sari\"]"),
                                Origin.file("x"),
                                "x",
                                Metadata.none());
        assertThat(extractions(readings).getFirst())
                .isEqualTo(((Reading.OfExtraction) expected).extraction());
        assertThat(extractions(readings).get(1).entities())
                .extracting(Entity::name)
                .containsExactly("Ayu \"Bintang\" Lestari");
    }

    @Test
    void theSameTwoTablesAreReadOnceHoweverTheyAreGiven() throws IOException {
        Path entities = write("entities.csv", MadeUpInputs.ENTITIES);
        Path assertions = write("assertions.csv", MadeUpInputs.ASSERTIONS);
        List<Extraction> expected = extractions(read(folder));
        assertThat(extractions(read(entities))).isEqualTo(expected);
        assertThat(extractions(read(assertions))).isEqualTo(expected);
        assertThat(extractions(read(entities, assertions))).isEqualTo(expected);
        assertThat(extractions(read(assertions, entities))).isEqualTo(expected);
        Path zip =
                Files.write(
                        folder.resolve("a.zip"),
                        MadeUpInputs.zip(
                                Map.of(
                                        "x/entities.csv", MadeUpInputs.ENTITIES.getBytes(UTF_8),
                                        "x/assertions.csv.gz",
                                                MadeUpInputs.gzip(
                                                        MadeUpInputs.ASSERTIONS.getBytes(UTF_8)))));
        assertThat(rejects(read(zip))).isNotEmpty();
        Files.write(
                zip,
                MadeUpInputs.zip(
                        Map.of(
                                "x/entities.csv", MadeUpInputs.ENTITIES.getBytes(UTF_8),
                                "x/assertions.csv", MadeUpInputs.ASSERTIONS.getBytes(UTF_8))));
        assertThat(extractions(read(zip))).isEqualTo(expected);
    }

    @Test
    void theOrderOfArticlesMayDifferBetweenTheTwo() throws IOException {
        write(
                "entities.csv",
                "article,id,type,names\nx2,e1,Person,Ayu\nx1,e1,Person,Sari\nx3,e1,Person,Budi\n");
        write(
                "assertions.csv",
                "article,type,actors\nx1,meet,e1\nx2,say,e1\nx2,meet,e1\nx4,meet,\n");
        assertThat(extractions(read(folder)))
                .extracting(
                        each -> each.article().id(),
                        each -> each.entities().size(),
                        each -> each.assertions().size())
                .containsExactlyInAnyOrder(
                        Tuple.tuple("x1", 1, 1),
                        Tuple.tuple("x2", 1, 2),
                        Tuple.tuple("x3", 1, 0),
                        Tuple.tuple("x4", 0, 1));
    }

    @Test
    void whatASpreadsheetWritesIsUnderstood() throws IOException {
        String table =
                "article;type;names;confidence;text\r\nx1;Person;\"Sari \"\"Ayu\"\" Dewi\";0,75;\"Café.\r\nBaris dua; \"\"tiga\"\".\"\r\n;;;;\r\n";
        for (Charset charset : List.of(UTF_8, Charset.forName("windows-1252"))) {
            Files.write(folder.resolve("entities.csv"), table.getBytes(charset));
            assertSpreadsheet();
        }
        Files.write(folder.resolve("entities.csv"), ("\uFEFF" + table).getBytes(UTF_8));
        assertSpreadsheet();
        Files.write(
                folder.resolve("entities.csv"),
                ("\uFEFF" + table.replace(';', '\t').replace("dua\t", "dua;")).getBytes(UTF_16LE));
        assertSpreadsheet();
        write("entities.csv", "sep=;\r\n" + table);
        assertSpreadsheet();
        write("entities.csv", table.replace("article;type;names", "Article;TYPE; names "));
        assertSpreadsheet();
    }

    private void assertSpreadsheet() {
        List<Reading> readings = read(folder);
        assertThat(rejects(readings)).isEmpty();
        Extraction extraction = extractions(readings).getFirst();
        assertThat(extraction.article().text().toString())
                .isEqualTo("Café.\r\nBaris dua; \"tiga\".");
        Entity entity = extraction.entities().getFirst();
        assertThat(entity.name()).isEqualTo("Sari \"Ayu\" Dewi");
        assertThat(entity.id()).isEqualTo("Sari \"Ayu\" Dewi");
        assertThat(entity.confidence()).isEqualTo(0.75);
    }

    @Test
    void anAssertionMayNameEntitiesWhereTheirTableHasNoIdentifiers() throws IOException {
        write("entities.csv", "article,type,names\nx1,Person,Sari Dewi|Sari\nx1,Person,Budi\n");
        write("assertions.csv", "article,type,actors,recipients\nx1,meet,Sari Dewi,Budi\n");
        assertThat(extractions(read(folder)).getFirst().assertions().getFirst().actors())
                .containsExactly("Sari Dewi");
    }

    @Test
    void aWrongCellIsRefusedByLineAndColumnAndTheOtherArticlesAreRead() throws IOException {
        write(
                "entities.csv",
                "article,id,type,names\nx1,e1,Person,Sari\nx2,e1,Ghost,Ayu\nx3,e1,Person,Budi\n");
        write(
                "assertions.csv",
                "article,type,actors,start\nx1,meet,e1,2024-01-02\nx1,meet,e9,\nx3,say,e1,\"kemarin\n\"\n");
        List<Reading> readings = read(folder);
        assertThat(extractions(readings)).isEmpty();
        assertThat(rejects(readings))
                .extracting(Reject::reason, reject -> name(reject.where()), Reject::detail)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(
                                Reason.UNKNOWN_REFERENCE,
                                "assertions.csv:3",
                                "column actors: \"e9\" is no entity of this record"),
                        Tuple.tuple(
                                Reason.UNKNOWN_TERM,
                                "entities.csv:3",
                                "column type: \"Ghost\" is no entity type"),
                        Tuple.tuple(
                                Reason.BAD_FIELD,
                                "assertions.csv:4",
                                "column start: must be a day such as 2023-09-12"));
        assertThat(rejects(readings)).allMatch(reject -> !reject.snippet().isEmpty());
    }

    @Test
    void aRefusedArticleOfATableCanBeMendedAndReadAgain() throws IOException {
        write("entities.csv", "article,id,type,names\nx2,e1,Ghost,Ayu\n");
        String line = new RejectWriter().line(rejects(read(folder)).getFirst());
        Path rejects = write("rejects.jsonl", line.replace("Ghost", "Person"));
        assertThat(extractions(read(rejects)))
                .singleElement()
                .satisfies(extraction -> assertThat(extraction.article().id()).isEqualTo("x2"));
    }

    @Test
    void anArticleIsNotLoadedByHalves() throws IOException {
        write(
                "entities.csv",
                "article,id,type,names\nx1,e1,Person,Sari,too,many\nx2,e1,Person,Ayu\n");
        write("assertions.csv", "article,type,actors\nx2,meet,e1\nx1,meet,\n");
        List<Reading> readings = read(folder);
        assertThat(extractions(readings))
                .singleElement()
                .satisfies(each -> assertThat(each.article().id()).isEqualTo("x2"));
        assertThat(rejects(readings))
                .singleElement()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.BROKEN_TABLE);
                            assertThat(reject.where().line()).isEqualTo(2);
                        });
    }

    @Test
    void rowsOfAnArticleThatStandApartAreRefused() throws IOException {
        write(
                "entities.csv",
                "article,id,type,names\nx1,e1,Person,Sari\nx2,e1,Person,Ayu\nx1,e2,Person,Budi\n,e1,Person,X\n");
        assertThat(rejects(read(folder)))
                .extracting(Reject::reason)
                .containsExactly(Reason.BROKEN_TABLE, Reason.BAD_FIELD);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedEndsInARefusalWithItsLine() throws IOException {
        write(
                "entities.csv",
                "article,id,type,names\nx1,e1,Person,Sari\nx2,e1,Person,\"Ayu\nx3,e1,Person,Budi\n");
        assertThat(rejects(read(folder)))
                .last()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.BROKEN_TABLE);
                            assertThat(reject.where().line()).isEqualTo(3);
                            assertThat(reject.snippet()).startsWith("x2,e1,Person,\"Ayu");
                        });
        String endless =
                "article,id,type,names\nx1,e1,Person,\"Sari" + "x\n".repeat(200_000) + "\"\n";
        write("entities.csv", endless);
        assertThat(rejects(read(Limits.standard().withDocumentBytes(10_000), folder)))
                .singleElement()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.TOO_LARGE);
                            assertThat(reject.detail()).contains("10000 bytes");
                        });
    }

    @Test
    void tablesWhoseArticlesMeetTooLateAreRefusedRatherThanHeld() throws IOException {
        write("entities.csv", "article,id,type,names\n" + rows(i -> "x" + i + ",e1,Person,Sari"));
        write("assertions.csv", "article,type,actors\n" + rows(i -> "y" + i + ",meet,"));
        Limits limits = new Limits(1000, 1 << 20, 50, 5, 100, 512, 1000, 10_000);
        assertThat(rejects(read(limits, folder)))
                .last()
                .satisfies(
                        reject -> {
                            assertThat(reject.reason()).isEqualTo(Reason.TOO_LARGE);
                            assertThat(reject.detail()).contains("sort both by column article");
                        });
    }

    private static String rows(java.util.function.IntFunction<String> row) {
        return IntStream.range(0, 500).mapToObj(row).collect(Collectors.joining("\n"));
    }

    @Test
    void articlesMayBeRowsToo() throws IOException {
        List<Reading> readings = read(write("berita.csv", MadeUpInputs.ARTICLES));
        assertThat(articles(readings))
                .extracting(each -> each.metadata().title())
                .containsExactly(Optional.of("Satu; dua"), Optional.of("Dua"));
        assertThat(articles(readings).getFirst().text().toString()).contains("\nIa bertemu");
        assertThat(readings).extracting(reading -> reading.where().line()).containsExactly(2, 4);
    }

    @Test
    void aTableWithoutAHeaderIsRefused() throws IOException {
        assertThat(rejects(read(write("x.csv", "1,2,3\n4,5,6\n"))))
                .extracting(Reject::reason)
                .containsExactly(Reason.BROKEN_TABLE);
        assertThat(rejects(read(write("y.csv", "article,type,type\n"))))
                .extracting(Reject::detail)
                .first()
                .asString()
                .contains("stands twice");
        assertThat(rejects(read(write("z.csv", "")))).hasSize(1);
    }

    private static String name(Origin where) {
        return where.toString().substring(where.file().lastIndexOf('/') + 1);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
