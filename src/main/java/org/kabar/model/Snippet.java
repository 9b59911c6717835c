package org.kabar.model;

import java.util.stream.Collectors;

/** The characters around a place in an input, made fit for a terminal. */
public final class Snippet {

    /** The most characters that a snippet has. */
    public static final int LONGEST = 80;

    private static final int BEFORE = 40;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int FORMAT_MARK = 0x00B7;

    private Snippet() {}

    /**
     * At most 80 characters, the place about their middle. Control characters are shown by their
     * pictures, such as ␀ and ␊, invisible format characters and unpaired surrogates by a dot.
     *
     * @param text the whole input
     * @param unit the UTF-16 index of the place; one outside the text counts as its nearest end
     */
    public static String of(String text, int unit) {
        int place = Math.clamp(unit, 0, text.length());
        int begin = Math.clamp(text.length() - (long) LONGEST, 0, Math.max(0, place - BEFORE));
        int end = Math.min(text.length(), begin + LONGEST);
        return text.substring(begin, end)
                .codePoints()
                .map(Snippet::visible)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int visible(int codePoint) {
        if (codePoint < ' ') {
            return CONTROL_PICTURES + codePoint;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == 0x7F ? PICTURE_OF_DELETE : FORMAT_MARK;
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    FORMAT_MARK;
            default -> codePoint;
        };
    }
}
