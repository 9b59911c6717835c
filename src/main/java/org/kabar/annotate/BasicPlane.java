package org.kabar.annotate;

/**
 * Text rewritten so that each code point takes exactly one UTF-16 unit.
 *
 * <p>OpenNLP counts UTF-16 units and would cut a surrogate pair in two. On this form its offsets
 * are code point offsets, and no character can be cut. Supplementary letters become a letter, all
 * other supplementary characters and stray surrogates the replacement character; the models know
 * neither.
 */
final class BasicPlane {

    private static final char LETTER = '\u4E00';
    private static final char OTHER = '\uFFFD';

    private BasicPlane() {}

    /** The same text in as many units as it has code points. */
    static String of(String text) {
        int length = text.length();
        StringBuilder plain = new StringBuilder(length);
        int unit = 0;
        while (unit < length) {
            int codePoint = text.codePointAt(unit);
            plain.append(standIn(codePoint));
            unit += Character.charCount(codePoint);
        }
        return plain.toString();
    }

    private static char standIn(int codePoint) {
        if (Character.isSupplementaryCodePoint(codePoint)) {
            return Character.isLetter(codePoint) ? LETTER : OTHER;
        }
        char unit = (char) codePoint;
        return Character.isSurrogate(unit) ? OTHER : unit;
    }
}
