package org.kabar.extract.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A set of phrases in lower case, looked for on words. Immutable and thread-safe. */
public final class Phrases {

    private final Set<List<String>> phrases = new HashSet<>();
    private final int longest;

    /** The phrases of a list. */
    public Phrases(Collection<String> list) {
        list.forEach(phrase -> phrases.add(Word.split(phrase.toLowerCase(Locale.ROOT))));
        longest = phrases.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The number of words of the longest phrase that begins at word {@code from}; 0 if none. */
    public int lengthAt(List<Word> words, int from) {
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            if (phrases.contains(lower(words, from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The number of words of the longest phrase that ends before word {@code end}; 0 if none. */
    public int lengthBefore(List<Word> words, int end) {
        for (int length = Math.min(longest, end); length > 0; length--) {
            if (phrases.contains(lower(words, end - length, end))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether this one word, in lower case, is among them. */
    public boolean has(String word) {
        return phrases.contains(List.of(word));
    }

    private static List<String> lower(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().map(Word::lower).toList();
    }
}
