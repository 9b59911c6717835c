package org.kabar.extract.syntax;

/**
 * A run of words of one sentence.
 *
 * @param begin index of its first word
 * @param end index after its last word
 */
public record Phrase(int begin, int end) {

    /** The number of words. */
    public int length() {
        return end - begin;
    }

    /** Whether the word at this index is part of it. */
    public boolean contains(int index) {
        return begin <= index && index < end;
    }
}
