package org.kabar.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Cuts large files of JSON lines, so that several tasks read one. A reading is named by the number
 * of its line, so the line ends before each piece are counted first, by tasks as well.
 *
 * @param storage where the files lie
 * @param bytes how large a piece may be
 */
record Cutting(Storage storage, long bytes) implements Serializable {

    private static final Pattern LINES = Pattern.compile(".*\\.(jsonl|ndjson)");
    private static final int BUFFER = 1 << 16;

    /** A piece whose lines are not counted yet. */
    private record Uncounted(InputPart.Whole of, long begin, long end) implements Serializable {}

    /**
     * What stands in a piece.
     *
     * @param lines the line ends from the byte before it to its last but one
     * @param blank whether there are only blanks
     */
    private record Counted(Uncounted piece, int lines, boolean blank) implements Serializable {}

    /** The same input, with large files of lines in pieces. */
    List<InputPart> cut(List<InputPart> parts, JavaSparkContext spark) {
        List<Uncounted> pieces = parts.stream().flatMap(this::pieces).toList();
        if (pieces.isEmpty()) {
            return parts;
        }
        List<Counted> counted = spark.parallelize(pieces, pieces.size()).map(this::count).collect();
        Map<InputPart.Whole, List<Counted>> byFile = new HashMap<>();
        counted.forEach(
                it -> byFile.computeIfAbsent(it.piece().of(), any -> new ArrayList<>()).add(it));
        return parts.stream().flatMap(part -> cut(part, byFile)).toList();
    }

    private static Stream<InputPart> cut(
            InputPart part, Map<InputPart.Whole, List<Counted>> byFile) {
        List<Counted> counted =
                part instanceof InputPart.Whole whole
                        ? byFile.getOrDefault(whole, List.of())
                        : List.of();
        if (counted.stream().allMatch(Counted::blank)) {
            return Stream.of(part);
        }
        List<InputPart> lines = new ArrayList<>();
        int before = 0;
        for (Counted each : counted) {
            Uncounted piece = each.piece();
            lines.add(
                    new InputPart.Lines(
                            piece.of(),
                            piece.begin(),
                            piece.end(),
                            piece.begin() == 0 ? 0 : before + 1));
            before += each.lines();
        }
        return lines.stream();
    }

    private Stream<Uncounted> pieces(InputPart part) {
        if (part instanceof InputPart.Whole whole && canBeCut(whole)) {
            long count = (whole.bytes() + bytes - 1) / bytes;
            return Stream.iterate(0L, i -> i < count, i -> i + 1)
                    .map(
                            i ->
                                    new Uncounted(
                                            whole,
                                            i * bytes,
                                            Math.min(whole.bytes(), (i + 1) * bytes)));
        }
        return Stream.empty();
    }

    private boolean canBeCut(InputPart.Whole whole) {
        if (whole.bytes() <= bytes
                || !LINES.matcher(whole.file().toLowerCase(Locale.ROOT)).matches()) {
            return false;
        }
        String folder = whole.file().substring(0, whole.file().lastIndexOf('/') + 1);
        try (InputStream stream = storage.open(whole.file(), 0)) {
            int mark = stream.read() << Byte.SIZE | stream.read();
            boolean otherCharacters = mark == 0xFEFF || mark == 0xFFFE;
            return !otherCharacters && !storage.exists(folder + "metadata.csv");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Counts the line ends behind which lines begin that stand before the next piece: of the first
     * piece all but that of its last byte, of others from the byte before them.
     */
    private Counted count(Uncounted piece) {
        long from = Math.max(0, piece.begin() - 1);
        long left = piece.end() - 1 - from;
        int ends = 0;
        boolean blank = true;
        byte[] buffer = new byte[BUFFER];
        try (InputStream stream = storage.open(piece.of().file(), from)) {
            while (left > 0) {
                int read = stream.read(buffer, 0, (int) Math.min(left, BUFFER));
                if (read < 0) {
                    break;
                }
                left -= read;
                for (int i = 0; i < read; i++) {
                    ends += buffer[i] == '\n' ? 1 : 0;
                    blank &= buffer[i] <= ' ' && buffer[i] >= 0;
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + piece.of().file(), failure);
        }
        return new Counted(piece, ends, blank);
    }
}
