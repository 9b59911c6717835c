package org.kabar.extract.pack;

import java.util.BitSet;
import java.util.Map;

/**
 * Many short texts looked for in a longer one at once, whatever the case of letters. Letters are
 * the same if regular expressions that ignore case by the rules of Unicode take them for the same.
 * Immutable and thread-safe.
 */
final class TextTrie {

    private static final int NONE = -1;

    /** The column of each UTF-16 unit; column 0 is that of units that stand in no text. */
    private final short[] columns = new short[Character.MAX_VALUE + 1];

    private final int width;
    private final int[] next;
    private final int[] numbers;

    /**
     * A trie.
     *
     * @param texts the texts, folded, each with its number
     */
    TextTrie(Map<String, Integer> texts) {
        short[] alphabet = new short[Character.MAX_VALUE + 1];
        short used = 0;
        int units = 1;
        for (String text : texts.keySet()) {
            units += text.length();
            for (int i = 0; i < text.length(); i++) {
                if (alphabet[text.charAt(i)] == 0) {
                    alphabet[text.charAt(i)] = ++used;
                }
            }
        }
        for (int unit = 0; unit < columns.length; unit++) {
            columns[unit] = alphabet[fold((char) unit)];
        }
        width = used + 1;
        next = new int[units * width];
        numbers = new int[units];
        java.util.Arrays.fill(numbers, NONE);
        fill(texts);
    }

    private void fill(Map<String, Integer> texts) {
        int nodes = 1;
        for (Map.Entry<String, Integer> text : texts.entrySet()) {
            int node = 0;
            for (int i = 0; i < text.getKey().length(); i++) {
                int place = node * width + columns[text.getKey().charAt(i)];
                if (next[place] == 0) {
                    next[place] = nodes++;
                }
                node = next[place];
            }
            numbers[node] = text.getValue();
        }
    }

    /** A text as it is compared. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char unit) {
        return Character.toLowerCase(Character.toUpperCase(unit));
    }

    /** The numbers of the texts that stand in this one. */
    BitSet in(CharSequence text) {
        BitSet found = new BitSet();
        for (int begin = 0; begin < text.length(); begin++) {
            int node = 0;
            for (int i = begin; i < text.length(); i++) {
                node = next[node * width + columns[text.charAt(i)]];
                if (node == 0) {
                    break;
                }
                if (numbers[node] != NONE) {
                    found.set(numbers[node]);
                }
            }
        }
        return found;
    }
}
