package org.kabar.annotate;

import org.kabar.model.Span;

/** What counts as blank: white space, no-break spaces, controls and invisible format characters. */
final class Blanks {

    private Blanks() {}

    /** Whether a character shows nothing. */
    static boolean isBlank(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.isISOControl(unit)
                || Character.getType(unit) == Character.FORMAT;
    }

    /** The span from {@code begin} to {@code end} without the blanks at its ends; may be empty. */
    static Span trim(String plain, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isBlank(plain.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(plain.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
