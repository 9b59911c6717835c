package org.kabar.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kabar.model.Reject;

/**
 * Writes refusals, one JSON object a line; a file of them can be mended and loaded itself.
 * Thread-safe.
 */
public final class RejectWriter {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A writer. */
    public RejectWriter() {}

    /** One line of JSON, without a line end. */
    public String line(Reject reject) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("reason", reject.reason().code());
        ObjectNode where = node.putObject("where");
        where.put("file", reject.where().file());
        where.put("line", reject.where().line());
        where.put("column", reject.where().column());
        node.put("detail", reject.detail());
        node.put("snippet", reject.snippet());
        node.put("input", reject.input().orElse(null));
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "a tree of plain values could not be written", impossible);
        }
    }
}
