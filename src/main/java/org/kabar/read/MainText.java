package org.kabar.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * The main text of a page, in time linear in its size: of the elements that may hold an article,
 * the one whose own paragraphs are the longest in all.
 */
final class MainText {

    private static final String FURNITURE =
            "script, style, nav, aside, footer, header, form, figure, noscript, iframe";
    private static final String CANDIDATES =
            "[itemprop=articleBody], article, main, div, section, body";
    private static final String BLOCKS = "p, h2, h3, li";

    private MainText() {}

    /** The paragraphs, headings and list items of that element, each on a line of its own. */
    static String of(Document page) {
        page.select(FURNITURE).remove();
        Element best = page.body();
        Map<Element, Integer> lengths = new HashMap<>();
        // elements of jsoup are equal to themselves only
        page.select("p").forEach(p -> count(p, lengths));
        int most = 0;
        for (Element candidate : page.select(CANDIDATES)) {
            int length = lengths.getOrDefault(candidate, 0);
            if (length > most) {
                most = length;
                best = candidate;
            }
        }
        String paragraphs =
                outermost(best).stream()
                        .map(Element::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"))
                        .strip();
        return paragraphs.isEmpty() ? best.wholeText().strip() : paragraphs;
    }

    private static void count(Element paragraph, Map<Element, Integer> lengths) {
        Element parent = paragraph.parent();
        if (parent != null) {
            lengths.merge(parent, paragraph.text().length(), Integer::sum);
        }
    }

    /** The blocks of an element that do not lie in one another, so that no text comes twice. */
    private static List<Element> outermost(Element element) {
        List<Element> blocks = new ArrayList<>();
        element.filter(
                (node, depth) -> {
                    if (!node.equals(element) && node instanceof Element each && each.is(BLOCKS)) {
                        blocks.add(each);
                        return FilterResult.SKIP_CHILDREN;
                    }
                    return FilterResult.CONTINUE;
                });
        return blocks;
    }
}
