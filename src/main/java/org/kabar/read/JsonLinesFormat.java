package org.kabar.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/**
 * A file with one JSON object on each line; blank lines count as nothing. One line at a time is
 * held in memory.
 */
final class JsonLinesFormat implements Format {

    private final Limits limits;
    private final JsonReader reader;

    JsonLinesFormat(Limits limits, JsonReader reader) {
        this.limits = limits;
        this.reader = reader;
    }

    @Override
    public boolean read(Input input, ReadingSink sink) throws IOException {
        try (InputStream stream = new BufferedInputStream(input.opener().open(), 1 << 16)) {
            int number = 0;
            int records = 0;
            while (true) {
                Line line = next(stream);
                if (line.atEnd() && line.bytes().length == 0) {
                    return records > 0 || sink.accept(nothing(input));
                }
                number++;
                if (isBlank(line.bytes())) {
                    continue;
                }
                records++;
                if (!sink.accept(reading(line, input, number))) {
                    return false;
                }
            }
        }
    }

    private Reading reading(Line line, Input input, int number) {
        Origin where = Origin.line(input.name(), number);
        if (line.bytes().length > limits.documentBytes()) {
            return refused(
                    Reason.TOO_LARGE,
                    where,
                    "the line is larger than the limit of " + limits.documentBytes() + " bytes");
        }
        Optional<String> text = Decoder.decode(line.bytes());
        return text.isPresent()
                ? reader.read(text.get(), where, input.id() + "#" + number, input.metadata())
                : refused(Reason.BINARY, where, "the line is not text");
    }

    private static Reading nothing(Input input) {
        return refused(Reason.EMPTY, Origin.file(input.name()), "there is no record in it");
    }

    private static Reading refused(Reason reason, Origin where, String detail) {
        return new Reading.Refused(new Reject(reason, where, detail, Optional.empty()));
    }

    /**
     * Bytes of a line without its end; one byte more than the limit if it is longer, the rest
     * passed over.
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Line(byte[] bytes, boolean atEnd) {}

    private Line next(InputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = stream.read();
        while (b >= 0 && b != '\n') {
            if (bytes.size() <= limits.documentBytes()) {
                bytes.write(b);
            }
            b = stream.read();
        }
        return new Line(bytes.toByteArray(), b < 0);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
