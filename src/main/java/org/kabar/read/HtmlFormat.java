package org.kabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.kabar.model.Article;
import org.kabar.model.Metadata;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Reason;
import org.kabar.model.Text;

/**
 * A web page: metadata from JSON-LD, then OpenGraph and {@code meta} elements; the text from
 * JSON-LD's article body, else from the element that holds the most paragraph text.
 */
final class HtmlFormat implements Format {

    private final Limits limits;

    HtmlFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean read(Input input, ReadingSink sink) throws IOException {
        byte[] bytes;
        try (InputStream stream = input.opener().open()) {
            bytes = stream.readNBytes(limits.documentBytes() + 1);
        }
        if (bytes.length > limits.documentBytes()) {
            return sink.accept(
                    new Document.Unreadable(
                                    Reason.TOO_LARGE,
                                    "larger than the limit of " + limits.documentBytes() + " bytes")
                            .of(input));
        }
        if (Decoder.decode(bytes).isEmpty()) {
            return sink.accept(
                    new Document.Unreadable(Reason.BINARY, "this is not text").of(input));
        }
        // A null character set lets the parser look for the page's own declaration.
        var page = Jsoup.parse(new java.io.ByteArrayInputStream(bytes), null, "");
        return sink.accept(reading(input, page));
    }

    private static Reading reading(Input input, org.jsoup.nodes.Document page) {
        Optional<LinkedData> linked = LinkedData.of(page);
        Metadata metadata =
                linked.map(LinkedData::metadata)
                        .orElseGet(Metadata::none)
                        .orElse(meta(page))
                        .orElse(input.metadata());
        String text = linked.flatMap(LinkedData::body).orElseGet(() -> mainText(page));
        if (text.isBlank()) {
            return new Document.Unreadable(Reason.EMPTY, "no article text found in the page")
                    .of(input);
        }
        return new Reading.OfArticle(
                Origin.file(input.name()), new Article(input.id(), metadata, Text.of(text)));
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

    private static String mainText(org.jsoup.nodes.Document page) {
        page.select("script, style, nav, aside, footer, header, form, figure, noscript, iframe")
                .remove();
        Element best = page.body();
        int most = 0;
        for (Element candidate :
                page.select("[itemprop=articleBody], article, main, div, section, body")) {
            int length = candidate.select("> p").eachText().stream().mapToInt(String::length).sum();
            if (length > most) {
                most = length;
                best = candidate;
            }
        }
        String paragraphs = String.join("\n", best.select("p, h2, h3, li").eachText()).strip();
        return paragraphs.isEmpty() ? best.wholeText().strip() : paragraphs;
    }
}
