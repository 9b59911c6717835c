package org.kabar.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;

/**
 * A file of one JSON object, an array of objects, or objects one after another, over any number of
 * lines.
 */
final class JsonDocumentFormat implements Format {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Limits limits;
    private final JsonReader reader;

    JsonDocumentFormat(Limits limits, JsonReader reader) {
        this.limits = limits;
        this.reader = reader;
    }

    @Override
    public boolean read(Input input, ReadingSink sink) throws IOException {
        return switch (Document.of(input, limits)) {
            case Document.Unreadable unreadable -> sink.accept(unreadable.of(input));
            case Document.Characters readable -> read(input, readable.text(), sink);
        };
    }

    private boolean read(Input input, String text, ReadingSink sink) throws IOException {
        int number = 0;
        try (MappingIterator<JsonNode> records =
                MAPPER.readerFor(JsonNode.class).readValues(text)) {
            while (records.hasNextValue()) {
                JsonNode record = records.nextValue();
                int line = records.getCurrentLocation().getLineNr();
                for (Iterator<JsonNode> each =
                                record.isArray()
                                        ? record.iterator()
                                        : java.util.List.of(record).iterator();
                        each.hasNext(); ) {
                    number++;
                    String id = number == 1 ? input.id() : input.id() + "#" + number;
                    Origin where = Origin.line(input.name(), line);
                    if (!sink.accept(
                            reader.read(each.next().toString(), where, id, input.metadata()))) {
                        return false;
                    }
                }
            }
            return true;
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            Origin where =
                    new Origin(
                            input.name(),
                            Math.max(0, at.getLineNr()),
                            Math.max(0, at.getColumnNr()));
            return sink.accept(
                    new Reading.Refused(
                            new Reject(
                                    Reason.BROKEN_JSON,
                                    where,
                                    JsonReader.problem(broken),
                                    Optional.empty())));
        }
    }
}
