package org.kabar.extract.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A set of phrases in lower case, looked for on words. Immutable and thread-safe. */
public final class Phrases {

    private final Set<String> words = new HashSet<>();
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final Map<String, List<List<String>>> byLast = new HashMap<>();

    /** The phrases of a list. */
    public Phrases(Collection<String> list) {
        Set<List<String>> phrases = new HashSet<>();
        list.forEach(phrase -> phrases.add(Word.split(phrase.toLowerCase(Locale.ROOT))));
        phrases.remove(List.<String>of());
        for (List<String> phrase : phrases) {
            if (phrase.size() == 1) {
                words.add(phrase.getFirst());
            }
            byFirst.computeIfAbsent(phrase.getFirst(), any -> new ArrayList<>()).add(phrase);
            byLast.computeIfAbsent(phrase.getLast(), any -> new ArrayList<>()).add(phrase);
        }
        Comparator<List<String>> longest = Comparator.comparingInt(phrase -> -phrase.size());
        byFirst.values().forEach(same -> same.sort(longest));
        byLast.values().forEach(same -> same.sort(longest));
    }

    /** The number of words of the longest phrase that begins at word {@code from}; 0 if none. */
    public int lengthAt(List<Word> words, int from) {
        if (from < words.size()) {
            for (List<String> phrase : byFirst.getOrDefault(words.get(from).lower(), List.of())) {
                if (stands(phrase, words, from)) {
                    return phrase.size();
                }
            }
        }
        return 0;
    }

    /** The number of words of the longest phrase that ends before word {@code end}; 0 if none. */
    public int lengthBefore(List<Word> words, int end) {
        if (end > 0) {
            for (List<String> phrase : byLast.getOrDefault(words.get(end - 1).lower(), List.of())) {
                if (phrase.size() <= end && stands(phrase, words, end - phrase.size())) {
                    return phrase.size();
                }
            }
        }
        return 0;
    }

    /** Whether this one word, in lower case, is among them. */
    public boolean has(String word) {
        return words.contains(word);
    }

    private static boolean stands(List<String> phrase, List<Word> words, int from) {
        if (from + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(from + i).lower().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
