package org.kabar.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which format reads which input: by the ending of its name, else by its first characters. */
final class Formats {

    private static final int HEAD = 1024;

    private final Map<String, Format> byEnding;
    private final Format text;
    private final Format html;
    private final Format json;

    Formats(Limits limits, JsonReader reader) {
        text = new TextFormat(limits);
        html = new HtmlFormat(limits);
        json = new JsonLinesFormat(limits, reader);
        Format document = new JsonDocumentFormat(limits, reader);
        byEnding =
                Map.of(
                        "txt", text, "text", text, "html", html, "htm", html, "xhtml", html,
                        "jsonl", json, "ndjson", json, "json", document);
    }

    /**
     * The format of an input; empty if no reader knows its ending.
     *
     * @throws IOException if its first characters are needed and cannot be read
     */
    Optional<Format> of(Input input) throws IOException {
        Format known = byEnding.get(input.ending());
        if (known != null) {
            return Optional.of(known);
        }
        return input.ending().isEmpty() ? Optional.of(sniff(input)) : Optional.empty();
    }

    /** The format that the first characters speak for. */
    Format sniff(Input input) throws IOException {
        try (InputStream stream = new BufferedInputStream(input.opener().open(), HEAD)) {
            return sniff(new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8));
        }
    }

    /** The format that these first characters speak for. */
    Format sniff(String head) {
        String start = head.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{")) {
            return json;
        }
        return start.startsWith("<!doctype html") || start.startsWith("<html") ? html : text;
    }
}
