package org.kabar.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which format reads which input: by the ending of its name, else by its first characters. */
final class Formats {

    /** The usual endings, for messages. */
    static final List<String> ENDINGS =
            List.of(".txt", ".html", ".json", ".jsonl", ".csv", ".warc");

    private static final int HEAD = 4096;
    private static final Pattern ARRAY = Pattern.compile("\\[\\s*\\{");

    private final Map<String, Format> byEnding;
    private final Format text;
    private final Format html;
    private final JsonLinesFormat json;
    private final Format document;
    private final Format warc;
    private final TableFormat tables;
    private final ArticleReader articles;

    Formats(Limits limits, JsonReader reader) {
        articles = reader.articles();
        text = new TextFormat(limits);
        html = new HtmlFormat(limits);
        json = new JsonLinesFormat(limits, reader);
        document = new JsonDocumentFormat(limits, reader);
        warc = new WarcFormat(limits);
        tables = new TableFormat(limits, reader);
        byEnding =
                Map.ofEntries(
                        Map.entry("txt", text),
                        Map.entry("text", text),
                        Map.entry("html", html),
                        Map.entry("htm", html),
                        Map.entry("xhtml", html),
                        Map.entry("jsonl", json),
                        Map.entry("ndjson", json),
                        Map.entry("json", document),
                        Map.entry("csv", tables),
                        Map.entry("tsv", tables),
                        Map.entry("warc", warc));
    }

    /** Reads lines of JSON. */
    JsonLinesFormat jsonLines() {
        return json;
    }

    /** Reads tables that belong together. */
    TableFormat tables() {
        return tables;
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

    private Format sniff(Input input) throws IOException {
        byte[] bytes = input.head(HEAD);
        String head =
                Decoder.decode(bytes)
                        .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1))
                        .stripLeading();
        String start = head.substring(0, Math.min(head.length(), 32)).toLowerCase(Locale.ROOT);
        if (start.startsWith("{")) {
            return json;
        }
        if (ARRAY.matcher(start).lookingAt()) {
            return document;
        }
        if (start.startsWith("warc/")) {
            return warc;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return html;
        }
        return TableKind.of(TableStart.of(head).columns(), articles).isPresent() ? tables : text;
    }
}
