package org.kabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.model.Snippet;

/**
 * A file with one JSON object on each line; blank lines count as nothing. One line at a time is
 * held in memory.
 */
final class JsonLinesFormat implements Format {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Limits limits;
    private final JsonReader reader;

    JsonLinesFormat(Limits limits, JsonReader reader) {
        this.limits = limits;
        this.reader = reader;
    }

    @Override
    public boolean read(Input input, ReadingSink sink) throws IOException {
        try (InputStream stream = input.opener().open()) {
            if (Decoder.marked(input.head(2)).isPresent()) {
                return sink.accept(
                        input.refused(
                                Reason.BINARY, "JSON lines must be in UTF-8, and this is UTF-16"));
            }
            Noting noting = new Noting(sink);
            boolean more = lines(input, stream, 0, noting);
            return noting.any
                    ? more
                    : sink.accept(input.refused(Reason.EMPTY, "there is no record in it"));
        }
    }

    /**
     * Reads lines.
     *
     * @param stream begins with a line
     * @param before how many lines stand before it
     * @return whether the sink wants more
     * @throws IOException if the stream fails
     */
    boolean lines(Input input, InputStream stream, int before, ReadingSink sink)
            throws IOException {
        LineReader lines = new LineReader(stream, limits.documentBytes());
        int number = before;
        for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            if (isBlank(line.get().bytes())) {
                continue;
            }
            LineReader.Line record = line.get();
            Origin where = Origin.line(input.name(), number);
            String id = input.id() + "#" + number;
            Metadata defaults = input.metadata();
            if (!sink.acceptUnread(() -> reading(record, where, id, defaults))) {
                return false;
            }
        }
        return true;
    }

    /** Notes whether anything came. */
    private static final class Noting implements ReadingSink {

        private final ReadingSink next;
        private boolean any;

        Noting(ReadingSink next) {
            this.next = next;
        }

        @Override
        public boolean accept(Reading reading) {
            any = true;
            return next.accept(reading);
        }

        @Override
        public boolean acceptUnread(Supplier<Reading> reading) {
            any = true;
            return next.acceptUnread(reading);
        }
    }

    private Reading reading(LineReader.Line line, Origin where, String id, Metadata defaults) {
        if (!line.whole()) {
            return refused(
                    Reason.TOO_LARGE,
                    where,
                    "the line is larger than the limit of " + limits.documentBytes() + " bytes",
                    line);
        }
        Optional<String> text = Decoder.decode(line.bytes());
        return text.isPresent()
                ? reader.read(text.get(), where, id, defaults)
                : refused(Reason.BINARY, where, "the line is not text", line);
    }

    private static Reading refused(
            Reason reason, Origin where, String detail, LineReader.Line line) {
        int length = Math.min(line.bytes().length, Snippet.LONGEST);
        String snippet = Snippet.of(Decoder.text(Arrays.copyOf(line.bytes(), length)), 0);
        return new Reading.Refused(new Reject(reason, where, detail, snippet, Optional.empty()));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return Arrays.equals(bytes, MARK);
            }
        }
        return true;
    }
}
