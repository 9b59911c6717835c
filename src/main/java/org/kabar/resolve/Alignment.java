package org.kabar.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of two names, each set against the word of the other that it matches best: equal words
 * first, then words that are one when written together, then those that sound alike, and so on.
 */
final class Alignment {

    /**
     * A word against its match.
     *
     * @param how how they match
     * @param first the words of the first name
     * @param second the words of the second name
     */
    record Pair(WordMatch how, String first, String second) {}

    private final List<String> first;
    private final List<String> second;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();

    private Alignment(List<String> first, List<String> second) {
        this.first = new ArrayList<>(first);
        this.second = new ArrayList<>(second);
    }

    /** Sets the words of two names against each other. */
    static Alignment of(List<String> first, List<String> second, Sounds sounds) {
        Alignment alignment = new Alignment(first, second);
        alignment.match(WordMatch.EQUAL, sounds);
        alignment.matchWrittenTogether();
        alignment.match(WordMatch.SOUND, sounds);
        alignment.match(WordMatch.NEAR, sounds);
        alignment.matchRuns();
        alignment.match(WordMatch.INITIAL, sounds);
        return alignment;
    }

    /** The words that match. */
    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** Words of the first name that match none of the second. */
    List<String> onlyFirst() {
        return first.stream().filter(word -> !word.isEmpty()).toList();
    }

    /** Words of the second name that match none of the first. */
    List<String> onlySecond() {
        return second.stream().filter(word -> !word.isEmpty()).toList();
    }

    /** Whether the words that match stand in the same order in both. */
    boolean inOrder() {
        List<Integer> matched = order.stream().filter(place -> place >= 0).toList();
        return matched.stream().sorted().toList().equals(matched);
    }

    private void match(WordMatch how, Sounds sounds) {
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size() && !first.get(i).isEmpty(); j++) {
                if (!second.get(j).isEmpty() && how.holds(first.get(i), second.get(j), sounds)) {
                    pair(how, i, 1, j, 1);
                }
            }
        }
    }

    /** Jong un and Jongun. */
    private void matchWrittenTogether() {
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                if (isJoined(first, i, second, j)) {
                    pair(WordMatch.EQUAL, i, 2, j, 1);
                } else if (isJoined(second, j, first, i)) {
                    pair(WordMatch.EQUAL, i, 1, j, 2);
                }
            }
        }
    }

    private static boolean isJoined(List<String> apart, int at, List<String> together, int in) {
        return at + 1 < apart.size()
                && !apart.get(at).isEmpty()
                && !apart.get(at + 1).isEmpty()
                && together.get(in).equals(apart.get(at) + apart.get(at + 1));
    }

    /** SB and Susilo Bambang. */
    private void matchRuns() {
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                if (isRun(first.get(i), second, j)) {
                    pair(WordMatch.INITIAL, i, 1, j, first.get(i).length());
                } else if (isRun(second.get(j), first, i)) {
                    pair(WordMatch.INITIAL, i, second.get(j).length(), j, 1);
                }
            }
        }
    }

    private static boolean isRun(String letters, List<String> words, int from) {
        if (letters.length() < 2 || from + letters.length() > words.size()) {
            return false;
        }
        for (int k = 0; k < letters.length(); k++) {
            String word = words.get(from + k);
            if (word.length() < 2 || word.charAt(0) != letters.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private void pair(WordMatch how, int i, int wordsOfFirst, int j, int wordsOfSecond) {
        pairs.add(new Pair(how, take(first, i, wordsOfFirst), take(second, j, wordsOfSecond)));
        while (order.size() <= i) {
            order.add(-1);
        }
        order.set(i, j);
    }

    private static String take(List<String> words, int from, int count) {
        List<String> taken = words.subList(from, from + count);
        String joined = String.join(" ", taken);
        taken.replaceAll(word -> "");
        return joined;
    }
}
