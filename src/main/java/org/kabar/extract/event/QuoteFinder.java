package org.kabar.extract.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.kabar.model.Span;
import org.kabar.model.Text;

/**
 * Finds what stands between quotation marks of any style, mixed, nested and unbalanced ones too. A
 * mark without a partner on its line is left alone, unless it opens the line's last words.
 */
final class QuoteFinder {

    private static final String DOUBLE = "\"“”„‟«»″";
    private static final String SINGLE = "'‘’‚`";

    private static final int DEEPEST = 4;

    private record Open(int unit, Style style) {}

    private enum Style {
        DOUBLE,
        SINGLE
    }

    private final Text text;
    private final int begin;
    private final int end;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Quote> found = new ArrayList<>();

    private QuoteFinder(Text text, Span line) {
        this.text = text;
        this.begin = text.unit(line.begin());
        this.end = text.unit(line.end());
    }

    /** The quotes on a line, in reading order, the outer before those nested in it. */
    static List<Quote> find(Text text, Span line) {
        QuoteFinder finder = new QuoteFinder(text, line);
        for (int i = finder.begin; i < finder.end; i++) {
            finder.step(i);
        }
        finder.finish();
        finder.found.sort(
                Comparator.<Quote>comparingInt(quote -> quote.outer().begin())
                        .thenComparingInt(quote -> -quote.outer().end()));
        return List.copyOf(finder.found);
    }

    private void step(int i) {
        char mark = text.charAt(i);
        if (DOUBLE.indexOf(mark) >= 0) {
            toggle(i, Style.DOUBLE);
        } else if (SINGLE.indexOf(mark) >= 0 && !isApostrophe(i)) {
            toggle(i, Style.SINGLE);
        }
    }

    private boolean isApostrophe(int i) {
        return Character.isLetterOrDigit(before(i)) && Character.isLetterOrDigit(after(i));
    }

    private char before(int i) {
        return i > begin ? text.charAt(i - 1) : ' ';
    }

    private char after(int i) {
        return i + 1 < end ? text.charAt(i + 1) : ' ';
    }

    private void toggle(int i, Style style) {
        boolean inside = open.stream().anyMatch(mark -> mark.style() == style);
        boolean wordAfter = Character.isLetterOrDigit(after(i));
        boolean opensByShape = wordAfter && isGap(before(i));
        if (inside && !(opensByShape && after(open.peek()))) {
            close(i, style);
        } else if (open.size() < DEEPEST
                && (isGap(before(i)) || (style == Style.DOUBLE && !endsWord(i)))) {
            open.push(new Open(i, style));
        }
    }

    /** Whether words stand between the open mark and here; then a mark may open a nested one. */
    private boolean after(Open mark) {
        return mark != null && Character.isLetterOrDigit(after(mark.unit()));
    }

    /** Whether a mark follows a word and is not followed by one, as marks of closing do. */
    private boolean endsWord(int i) {
        return Character.isLetterOrDigit(before(i)) && !Character.isLetterOrDigit(after(i));
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || "([{-–—/:,".indexOf(c) >= 0
                || DOUBLE.indexOf(c) >= 0;
    }

    private void close(int i, Style style) {
        while (!open.isEmpty()) {
            Open mark = open.pop();
            if (mark.style() == style) {
                add(mark.unit(), i);
                return;
            }
        }
    }

    private void finish() {
        while (!open.isEmpty()) {
            Open mark = open.pop();
            boolean wholeLine = text.subSequence(begin, mark.unit()).toString().isBlank();
            if (open.isEmpty() && mark.style() == Style.DOUBLE && wholeLine) {
                add(mark.unit(), end);
            }
        }
    }

    private void add(int mark, int partner) {
        int first = mark + 1;
        int last = partner;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            found.add(
                    new Quote(
                            text.spanOfUnits(mark, Math.min(partner + 1, end)),
                            text.spanOfUnits(first, last)));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
