package org.kabar.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kabar.model.Span;
import org.kabar.model.Token;

/**
 * A run of letters, a run of digits, or a single mark.
 *
 * @param span where it stands
 * @param form its characters
 * @param lower the same in lower case
 * @param tag the part of speech of the token it belongs to
 * @param glued whether it follows the word before it without a blank
 */
public record Word(Span span, String form, String lower, String tag, boolean glued) {

    /** The words of some tokens. */
    static List<Word> of(List<Token> tokens) {
        List<Word> words = new ArrayList<>();
        int end = -1;
        for (Token token : tokens) {
            int at = token.span().begin();
            for (String form : split(token.form())) {
                int length = form.codePointCount(0, form.length());
                Span span = new Span(at, at + length);
                words.add(
                        new Word(
                                span, form, form.toLowerCase(Locale.ROOT), token.tag(), at == end));
                at += length;
                end = at;
            }
        }
        return words;
    }

    /** Letters, digits and marks of a string apart from each other; blanks are dropped. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            begin = at;
            at += Character.charCount(first);
            int kind = kind(first);
            while (kind < 2 && at < text.length() && kind(text.codePointAt(at)) == kind) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (kind != 3) {
                parts.add(text.substring(begin, at));
            }
        }
        return parts;
    }

    private static int kind(int codePoint) {
        if (Character.isLetter(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (Character.isDigit(codePoint)) {
            return 1;
        }
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) ? 3 : 2;
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapital() {
        return Character.isUpperCase(form.codePointAt(0))
                || Character.isTitleCase(form.codePointAt(0));
    }

    /** Whether it is a word all in capitals, of at least two letters. */
    public boolean isCaps() {
        return form.length() > 1
                && isLetters()
                && form.equals(form.toUpperCase(Locale.ROOT))
                && !form.equals(lower);
    }

    /** Whether it is made of letters. */
    public boolean isLetters() {
        return kind(form.codePointAt(0)) == 0;
    }

    /** Whether it is made of digits. */
    public boolean isNumber() {
        return kind(form.codePointAt(0)) == 1;
    }

    /** Whether it is a punctuation mark or symbol. */
    public boolean isMark() {
        return kind(form.codePointAt(0)) == 2;
    }

    /** Whether it is this mark. */
    public boolean is(String mark) {
        return form.equals(mark);
    }
}
