package org.kabar.extract.names;

import java.util.List;
import org.kabar.extract.Zone;
import org.kabar.extract.layout.Block;
import org.kabar.model.Span;

/**
 * The words of one block.
 *
 * @param index the index of the block on the page
 * @param block the block
 * @param words its words in reading order
 */
public record Sheet(int index, Block block, List<Word> words) {

    /** Copies the list. */
    public Sheet {
        words = List.copyOf(words);
    }

    /** The sheet of a block. */
    static Sheet of(int index, Block block) {
        return new Sheet(index, block, Word.of(block.tokens()));
    }

    /** The number of words. */
    public int size() {
        return words.size();
    }

    /** A word by its index. */
    public Word word(int i) {
        return words.get(i);
    }

    /** Whether there is such a word and it begins with a capital letter. */
    public boolean capitalAt(int i) {
        return i >= 0 && i < size() && word(i).isCapital();
    }

    /** The lower-case form of a word; empty outside of the block. */
    public String lowerAt(int i) {
        return i >= 0 && i < size() ? word(i).lower() : "";
    }

    /** The span from word {@code from} to before word {@code to}. */
    public Span span(int from, int to) {
        return word(from).span().union(word(to - 1).span());
    }

    /** Whether a capital here may be that of a sentence's first word. */
    public boolean startsSentence(int i) {
        if (i == 0 || word(i).span().begin() == block.evidence().begin()) {
            return true;
        }
        String before = word(i - 1).form();
        return switch (before) {
            case ".", "!", "?" -> !word(i).glued();
            case "\"", "“", "”", "„", "‘", "'", "(", "[", ":", "•", "*", "–", "—" -> true;
            case "-" -> !word(i).glued();
            default -> false;
        };
    }

    /** The number of characters between a word and the word before it. */
    public int gap(int i) {
        return word(i).span().begin() - word(i - 1).span().end();
    }

    /** Whether a word belongs to the dateline. */
    public boolean inDateline(int i) {
        return word(i).span().begin() < block.evidence().begin();
    }

    /** Whether capitals say nothing here, because every word of a headline has one. */
    public boolean titleCased() {
        if (block.zone() != Zone.HEADLINE) {
            return false;
        }
        long letters = words.stream().filter(Word::isLetters).count();
        long capitals = words.stream().filter(Word::isCapital).count();
        return letters > 2 && capitals * 10 >= letters * 6;
    }

    /** The index of the first word that begins at or after a position of the text. */
    int indexAt(int position) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (word(middle).span().begin() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
