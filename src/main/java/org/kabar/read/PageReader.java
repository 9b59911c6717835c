package org.kabar.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.kabar.model.Article;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Reject;
import org.kabar.model.Text;

/**
 * A web page to an article: metadata from JSON-LD, then OpenGraph and {@code meta} elements; the
 * text from JSON-LD's article body, else from the element that holds the most paragraph text.
 *
 * @param limits how large and how deep a page may be
 * @param where where it stands
 * @param id the identifier of its article
 * @param defaults what to take where the page does not say
 */
record PageReader(Limits limits, Origin where, String id, Metadata defaults) {

    private static final int DECLARATION = 4096;

    /**
     * Reads a page.
     *
     * @param bytes the page; more than the limit are refused
     * @param charset the character set that the server named
     */
    Reading read(byte[] bytes, Optional<String> charset) throws IOException {
        if (bytes.length > limits.documentBytes()) {
            Document.Unreadable large = Document.tooLarge(limits);
            return refused(large.reason(), large.detail());
        }
        if (tags(bytes) > limits.htmlTags()) {
            return refused(Reason.TOO_LARGE, "more tags than the limit of " + limits.htmlTags());
        }
        if (bytes.length == 0) {
            return refused(Reason.EMPTY, "there is no text in it");
        }
        if (Decoder.decode(bytes).isEmpty()) {
            return refused(Reason.BINARY, "this is not text");
        }
        // One level more than allowed is kept, so that what is too deep can be told from what is
        // not.
        Parser parser = Parser.htmlParser().setMaxDepth(limits.htmlDepth() + 1);
        var page =
                Jsoup.parse(
                        new ByteArrayInputStream(bytes),
                        charset(bytes, charset).orElse(null),
                        "",
                        parser);
        return Depth.of(page) > limits.htmlDepth()
                ? refused(
                        Reason.TOO_LARGE,
                        "elements nested deeper than the limit of "
                                + limits.htmlDepth()
                                + " levels")
                : reading(page);
    }

    private static int tags(byte[] bytes) {
        int tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        return tags;
    }

    /** The character set to read a page in; empty to let the parser look for the page's own. */
    private static Optional<String> charset(byte[] bytes, Optional<String> named) {
        Optional<String> known = named.filter(PageReader::isCharset);
        if (known.isPresent() || Decoder.isUtf8(bytes) || Decoder.marked(bytes).isPresent()) {
            return known;
        }
        String head =
                new String(
                        bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        return head.contains("charset") ? Optional.empty() : Optional.of(Decoder.LEGACY.name());
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name) && Charset.forName(name).canEncode();
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    private Reading refused(Reason reason, String detail) {
        return new Reading.Refused(new Reject(reason, where, detail, Optional.empty()));
    }

    private Reading reading(org.jsoup.nodes.Document page) {
        Optional<LinkedData> linked = LinkedData.of(page, Json.mapper(limits));
        Metadata metadata =
                linked.map(LinkedData::metadata)
                        .orElseGet(Metadata::none)
                        .orElse(meta(page))
                        .orElse(defaults);
        String text = linked.flatMap(LinkedData::body).orElseGet(() -> MainText.of(page));
        return text.isBlank()
                ? refused(Reason.EMPTY, "no article text found in the page")
                : new Reading.OfArticle(where, new Article(id, metadata, Text.of(text)));
    }

    /** Measures how deep elements are nested. */
    private static final class Depth implements NodeVisitor {

        private int deepest;

        static int of(Node root) {
            Depth depth = new Depth();
            root.traverse(depth);
            return depth.deepest;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element) {
                deepest = Math.max(deepest, depth);
            }
        }
    }

    private static Metadata meta(org.jsoup.nodes.Document page) {
        return new Metadata(
                attribute(page, "link[rel=canonical]", "href").or(() -> content(page, "og:url")),
                content(page, "og:title")
                        .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank())),
                content(page, "og:site_name"),
                content(page, "author"),
                content(page, "editor"),
                content(page, "article:section"),
                attribute(page, "html[lang]", "lang"),
                content(page, "article:published_time")
                        .or(() -> content(page, "pubdate"))
                        .flatMap(Dates::parse));
    }

    private static Optional<String> content(org.jsoup.nodes.Document page, String name) {
        return attribute(page, "meta[property=" + name + "], meta[name=" + name + "]", "content");
    }

    private static Optional<String> attribute(
            org.jsoup.nodes.Document page, String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty());
    }
}
