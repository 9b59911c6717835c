package org.kabar.evaluate;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kabar.model.Span;
import org.kabar.model.Text;

/** The words of an article, for findings. Immutable. */
final class Sentences {

    /** The rules of the JDK for sentences, which are the same for Indonesian as for the root. */
    private static final Locale RULES = Locale.ROOT;

    private final Text text;

    /**
     * The sentences of a text.
     *
     * @param text empty if it is not known; offsets then stand for words
     */
    Sentences(Text text) {
        this.text = text;
    }

    /** The words of some spans, with three dots between them. */
    String words(List<Span> spans) {
        return spans.stream().map(this::words).collect(Collectors.joining(" … "));
    }

    /** The words of a span. */
    String words(Span span) {
        return isInside(span)
                ? text.slice(span).replaceAll("\\s+", " ").strip()
                : "[" + span.begin() + "," + span.end() + ")";
    }

    /** The sentence in which a span begins, to the one in which it ends; never beyond its lines. */
    String around(Span span) {
        if (!isInside(span)) {
            return words(span);
        }
        String all = text.toString();
        int begin = text.unit(span.begin());
        int end = text.unit(span.end());
        BreakIterator breaks = BreakIterator.getSentenceInstance(RULES);
        breaks.setText(all);
        int from = breaks.isBoundary(begin) ? begin : breaks.preceding(begin);
        int to = breaks.isBoundary(end) ? end : breaks.following(end);
        int line = begin == 0 ? 0 : all.lastIndexOf('\n', begin - 1) + 1;
        int lineEnd = all.indexOf('\n', end);
        return all.substring(
                        Math.max(Math.max(0, from), line),
                        Math.min(
                                to == BreakIterator.DONE ? all.length() : to,
                                lineEnd < 0 ? all.length() : lineEnd))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The sentence around the first of some spans; nothing if there is none. */
    String aroundFirst(List<Span> spans) {
        return spans.stream().sorted().findFirst().map(this::around).orElse("");
    }

    /** The sentence in which words stand first; nothing if they do not stand in the text. */
    String with(String words) {
        int at = text.toString().indexOf(words);
        return words.isEmpty() || at < 0 ? "" : around(text.spanOfUnits(at, at + words.length()));
    }

    private boolean isInside(Span span) {
        return span.end() <= text.codePointLength();
    }
}
