package org.kabar.extract.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of words, in lower case, that mean something side by side. Immutable and thread-safe. */
public final class WordRows {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** These rows, none of them empty. */
    public WordRows(List<List<String>> rows) {
        rows.forEach(
                row ->
                        byFirst.computeIfAbsent(row.getFirst(), first -> new ArrayList<>())
                                .add(List.copyOf(row)));
        Comparator<List<String>> longest = Comparator.comparingInt(row -> -row.size());
        byFirst.values().forEach(same -> same.sort(longest));
    }

    /** How many words the longest row has that begins at an index; 0 if none does. */
    public int lengthAt(List<Word> words, int index) {
        for (List<String> row : byFirst.getOrDefault(words.get(index).lower(), List.of())) {
            if (stands(row, words, index)) {
                return row.size();
            }
        }
        return 0;
    }

    private static boolean stands(List<String> row, List<Word> words, int index) {
        if (index + row.size() > words.size()) {
            return false;
        }
        for (int at = 0; at < row.size(); at++) {
            if (!words.get(index + at).lower().equals(row.get(at))) {
                return false;
            }
        }
        return true;
    }
}
