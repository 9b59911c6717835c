package org.kabar.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.kabar.model.Metadata;

/**
 * The table {@code metadata.csv} of a folder: what is known of its files beside their texts.
 * Columns: {@code file}, and any of {@code id, url, title, publisher, author, editor, section,
 * published, language}.
 *
 * @param rows from file name to what is known
 */
record MetadataTable(Map<String, Row> rows) {

    /** The name that such a table has. */
    static final String FILE_NAME = "metadata.csv";

    /**
     * What a row says.
     *
     * @param id the article's identifier
     * @param metadata the rest
     */
    record Row(Optional<String> id, Metadata metadata) {}

    /** A table without rows. */
    static MetadataTable none() {
        return new MetadataTable(Map.of());
    }

    /**
     * Reads the table of a folder; no rows if it has none.
     *
     * @throws IOException if it cannot be read or is no table with a column {@code file}
     */
    static MetadataTable of(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return none();
        }
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setTrim(true)
                        .get();
        Map<String, Row> rows = new HashMap<>();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            if (!parser.getHeaderNames().contains("file")) {
                throw new IOException("a column named file is missing");
            }
            for (CSVRecord row : parser) {
                rows.put(row.get("file"), new Row(cell(row, "id"), metadata(row)));
            }
        } catch (java.io.UncheckedIOException | IllegalArgumentException broken) {
            throw new IOException("not a CSV table: " + broken.getMessage(), broken);
        }
        return new MetadataTable(Map.copyOf(rows));
    }

    /** What is said of a file; empty if nothing. */
    Optional<Row> row(String fileName) {
        return Optional.ofNullable(rows.get(fileName));
    }

    private static Metadata metadata(CSVRecord row) {
        return new Metadata(
                cell(row, "url"),
                cell(row, "title"),
                cell(row, "publisher"),
                cell(row, "author"),
                cell(row, "editor"),
                cell(row, "section"),
                cell(row, "language"),
                cell(row, "published").flatMap(Dates::parse));
    }

    private static Optional<String> cell(CSVRecord row, String column) {
        return row.isSet(column)
                ? Optional.of(row.get(column)).filter(value -> !value.isBlank())
                : Optional.empty();
    }
}
