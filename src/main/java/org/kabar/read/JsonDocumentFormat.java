package org.kabar.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.model.Snippet;

/**
 * A file of one JSON object, an array of objects, or objects one after another, over any number of
 * lines. Behind a fault nothing more is read, since no line end tells where the next record begins.
 */
final class JsonDocumentFormat implements Format {

    private final Limits limits;
    private final JsonReader reader;
    private final JsonFactory factory;

    JsonDocumentFormat(Limits limits, JsonReader reader) {
        this.limits = limits;
        this.reader = reader;
        this.factory = Json.factory(limits);
    }

    @Override
    public boolean read(Input input, ReadingSink sink) throws IOException {
        return switch (Document.of(input, limits)) {
            case Document.Unreadable unreadable -> sink.accept(unreadable.of(input));
            case Document.Characters readable -> new Records(input, readable.text()).read(sink);
        };
    }

    /** The records of one file. */
    private final class Records {

        private final Input input;
        private final String text;
        private int number;
        private int depth;
        private int begin;

        Records(Input input, String text) {
            this.input = input;
            this.text = text;
        }

        boolean read(ReadingSink sink) throws IOException {
            try (JsonParser parser = factory.createParser(text)) {
                return read(parser, sink);
            }
        }

        private boolean read(JsonParser parser, ReadingSink sink) throws IOException {
            try {
                for (JsonToken token = parser.nextToken();
                        token != null;
                        token = parser.nextToken()) {
                    if (token == JsonToken.START_ARRAY && depth == 0) {
                        depth++;
                    } else if (token == JsonToken.END_ARRAY) {
                        depth--;
                    } else if (!sink.accept(record(parser))) {
                        return false;
                    }
                }
            } catch (JsonProcessingException broken) {
                return sink.accept(broken(broken, Json.place(broken, parser)));
            }
            return number > 0
                    || sink.accept(input.refused(Reason.EMPTY, "there is no record in it"));
        }

        private Reading record(JsonParser parser) throws IOException {
            JsonLocation location = parser.currentTokenLocation();
            Origin where = new Origin(input.name(), location.getLineNr(), location.getColumnNr());
            begin = Math.toIntExact(location.getCharOffset());
            parser.skipChildren();
            parser.finishToken();
            int end = Math.toIntExact(parser.currentLocation().getCharOffset());
            number++;
            String id = number == 1 ? input.id() : input.id() + "#" + number;
            String json = text.substring(begin, end);
            begin = end;
            return reader.read(json, where, id, input.metadata());
        }

        /** The rest of the file can be mended as one record if it is not the rest of an array. */
        private Reading broken(JsonProcessingException broken, JsonLocation at) {
            String rest = text.substring(begin);
            return new Reading.Refused(
                    new Reject(
                            Json.reason(broken),
                            new Origin(
                                    input.name(),
                                    Math.max(0, at.getLineNr()),
                                    Math.max(0, at.getColumnNr())),
                            Json.problem(broken, limits),
                            Snippet.of(text, Json.unit(at)),
                            depth == 0 ? Optional.of(rest) : Optional.empty()));
        }
    }
}
