package org.kabar.model;

import java.util.Arrays;

/**
 * A text that can be addressed by code points, as the rest of Kabar does, and by UTF-16 units, as
 * Java does.
 *
 * <p>The characters are never changed. Text without supplementary characters, the common case,
 * costs no table.
 */
public final class Text implements CharSequence {

    private static final int[] IDENTITY = {};

    private final String value;
    private final int[] unitOf;
    private final int codePoints;

    private Text(String value, int[] unitOf, int codePoints) {
        this.value = value;
        this.unitOf = unitOf;
        this.codePoints = codePoints;
    }

    /** Wraps a string. */
    public static Text of(String value) {
        int count = value.codePointCount(0, value.length());
        if (count == value.length()) {
            return new Text(value, IDENTITY, count);
        }
        int[] units = new int[count + 1];
        int unit = 0;
        for (int i = 0; i < count; i++) {
            units[i] = unit;
            unit += Character.charCount(value.codePointAt(unit));
        }
        units[count] = unit;
        return new Text(value, units, count);
    }

    /** The number of code points. */
    public int codePointLength() {
        return codePoints;
    }

    /** The span of the whole text. */
    public Span span() {
        return new Span(0, codePoints);
    }

    /**
     * The UTF-16 index of a code point offset.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int unit(int codePoint) {
        if (codePoint < 0 || codePoint > codePoints) {
            throw new IndexOutOfBoundsException(codePoint);
        }
        return unitOf.length == 0 ? codePoint : unitOf[codePoint];
    }

    /**
     * The code point offset of a UTF-16 index; an index inside a surrogate pair gives the offset of
     * that pair.
     *
     * @throws IndexOutOfBoundsException if the index lies outside the text
     */
    public int codePoint(int unit) {
        if (unit < 0 || unit > value.length()) {
            throw new IndexOutOfBoundsException(unit);
        }
        if (unitOf.length == 0) {
            return unit;
        }
        int found = Arrays.binarySearch(unitOf, unit);
        return found >= 0 ? found : -found - 2;
    }

    /** The code point span of the UTF-16 range from {@code beginUnit} to before {@code endUnit}. */
    public Span spanOfUnits(int beginUnit, int endUnit) {
        return new Span(codePoint(beginUnit), codePoint(endUnit));
    }

    /**
     * The characters of a span.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public String slice(Span span) {
        return value.substring(unit(span.begin()), unit(span.end()));
    }

    /** The number of UTF-16 units. */
    @Override
    public int length() {
        return value.length();
    }

    @Override
    public char charAt(int unit) {
        return value.charAt(unit);
    }

    @Override
    public CharSequence subSequence(int beginUnit, int endUnit) {
        return value.substring(beginUnit, endUnit);
    }

    /** The string itself. */
    @Override
    public String toString() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
