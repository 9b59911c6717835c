package org.kabar.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in CSV (RFC 4180), read row by row: separated by comma, semicolon or tab, cells quoted or
 * not, in UTF-8, UTF-16 with a mark, or windows-1252. Used by one thread.
 */
final class Table implements AutoCloseable {

    private static final int HEAD = 1 << 14;
    private static final int BUFFER = 1 << 13;

    private final Input input;
    private final RowReader reader;
    private final boolean bytewise;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final int linesBefore;
    private final List<String> columns;

    /**
     * A row.
     *
     * @param line the line of the file in which it begins
     * @param cells from column to content, blank cells left out
     * @param excess whether it has more cells than the header
     * @param size about how many bytes it takes
     */
    record Row(long line, SequencedMap<String, String> cells, boolean excess, int size) {}

    /**
     * Opens a table and reads its header.
     *
     * @throws TableException if it has none
     * @throws IOException if it cannot be read
     */
    Table(Input input, Limits limits) throws IOException, TableException {
        this.input = input;
        InputStream stream = new BufferedInputStream(input.opener().open(), HEAD);
        Charset charset = StandardCharsets.ISO_8859_1;
        try {
            stream.mark(HEAD);
            byte[] head = stream.readNBytes(HEAD);
            stream.reset();
            charset = Decoder.marked(head).orElse(charset);
            stream.skipNBytes(Decoder.markLength(head));
            bytewise = charset.equals(StandardCharsets.ISO_8859_1);
            TableStart start = TableStart.of(new String(head, charset).replace("\uFEFF", ""));
            reader =
                    new RowReader(
                            new InputStreamReader(stream, charset), limits.documentBytes(), BUFFER);
            linesBefore = start.declared() ? reader.skipLine() : 0;
            parser =
                    CSVParser.builder()
                            .setReader(reader)
                            .setFormat(
                                    CSVFormat.DEFAULT
                                            .builder()
                                            .setDelimiter(start.separator())
                                            .setIgnoreEmptyLines(false)
                                            .get())
                            .get();
            records = parser.iterator();
            columns = header();
        } catch (IOException | TableException failure) {
            stream.close();
            throw failure;
        }
    }

    private List<String> header() throws IOException, TableException {
        Optional<CSVRecord> header = record();
        if (header.isEmpty()) {
            throw new TableException(line(), "it has no row", "");
        }
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : header.get()) {
            String name = TableKind.canonical(text(cell));
            if (!name.isEmpty() && !seen.add(name)) {
                throw new TableException(
                        1 + linesBefore,
                        "the column \"" + name + "\" stands twice",
                        reader.shown(1 + linesBefore));
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    /** What it was read from. */
    Input input() {
        return input;
    }

    /** The names of its columns, as the format spells them. */
    List<String> columns() {
        return columns;
    }

    /**
     * The next row that is not blank; empty at the end.
     *
     * @throws TableException if what stands there is no row; nothing can be read behind it
     * @throws IOException if it cannot be read, or the row is too large
     */
    Optional<Row> next() throws IOException, TableException {
        while (true) {
            long line = line();
            Optional<CSVRecord> record = record();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            Row row = row(line, record.get());
            if (!row.cells().isEmpty()) {
                return Optional.of(row);
            }
        }
    }

    /** The line at which the next row begins. */
    long line() {
        return parser.getCurrentLineNumber() + 1 + linesBefore;
    }

    private Optional<CSVRecord> record() throws IOException, TableException {
        long line = line();
        reader.beginRow();
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof org.apache.commons.csv.CSVException broken) {
                throw new TableException(
                        line,
                        "a quotation mark is out of place: " + problem(broken),
                        reader.shown(line));
            }
            throw failure.getCause();
        }
    }

    private static String problem(IOException broken) {
        return String.valueOf(broken.getMessage()).replaceFirst(" *Line:.*$", "");
    }

    private Row row(long line, CSVRecord record) {
        SequencedMap<String, String> cells = new LinkedHashMap<>();
        boolean excess = false;
        int size = 0;
        for (int i = 0; i < record.size(); i++) {
            String cell = text(record.get(i));
            size += cell.length() + Long.BYTES;
            if (cell.isBlank()) {
                continue;
            }
            if (i < columns.size() && !columns.get(i).isEmpty()) {
                cells.put(columns.get(i), cell);
            } else {
                excess = true;
                cells.putIfAbsent("", cell);
            }
        }
        return new Row(line, cells, excess, size);
    }

    private String text(String cell) {
        return bytewise ? Decoder.text(cell.getBytes(StandardCharsets.ISO_8859_1)) : cell;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
