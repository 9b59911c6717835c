package org.kabar.extract.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What abbreviates what. Pure functions. */
public final class Abbreviation {

    private Abbreviation() {}

    /** Whether a name may be short for another: its letters open that one's words, in order. */
    public static boolean isOf(String brief, String full) {
        if (!isCapitals(brief)) {
            return false;
        }
        String letters = letters(brief);
        List<String> words =
                Arrays.stream(full.strip().split("[\\s\\u00A0]+"))
                        .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
                        .map(Abbreviation::letters)
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (letters.length() < 2 || words.size() < 2) {
            return false;
        }
        return opens(letters, 0, words, 0);
    }

    private static boolean opens(String letters, int at, List<String> words, int word) {
        if (at == letters.length()) {
            return word >= words.size() - 1;
        }
        if (word == words.size()) {
            return false;
        }
        int shared = 0;
        String current = words.get(word);
        while (at + shared < letters.length()
                && shared < current.length()
                && shared < 3
                && letters.charAt(at + shared) == current.charAt(shared)) {
            shared++;
            if (opens(letters, at + shared, words, word + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word has the look of an abbreviation: two capitals at least. */
    public static boolean isCapitals(String name) {
        long capitals = name.codePoints().filter(Character::isUpperCase).count();
        return capitals >= 2 && !name.contains(" ");
    }

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
