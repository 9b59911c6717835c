package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kabar.extract.syntax.Phrase;

/** All triggers of a language, found in running words. Immutable and thread-safe. */
public final class Triggers {

    private static final int WIDEST_GAP = 4;

    private final Map<String, List<Trigger>> byFirstWord;
    private final String possessive;

    /**
     * Indexes the triggers.
     *
     * @param triggers all triggers, in a fixed order
     * @param possessive the ending by which a noun is somebody's, such as {@code nya}; empty if the
     *     language has none
     */
    public Triggers(List<Trigger> triggers, String possessive) {
        Map<String, List<Trigger>> index = new HashMap<>();
        for (Trigger trigger : triggers) {
            index.computeIfAbsent(trigger.words().getFirst(), key -> new ArrayList<>())
                    .add(trigger);
        }
        index.replaceAll((word, all) -> List.copyOf(all));
        this.byFirstWord = Map.copyOf(index);
        this.possessive = possessive;
    }

    /**
     * A trigger found.
     *
     * @param trigger the trigger
     * @param where its words in the sentence
     * @param possessed whether the noun carries a possessive ending
     */
    public record Match(Trigger trigger, Phrase where, Possession possessed) {}

    /** Whether a noun says by its ending that it is somebody's. */
    public enum Possession {
        /** It does. */
        MARKED,
        /** It does not. */
        NONE
    }

    /** All matches in these lower-case words, longest first at each place, places in order. */
    public List<Match> find(List<String> words) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            found.addAll(at(words, i));
        }
        return found;
    }

    private List<Match> at(List<String> words, int begin) {
        String first = words.get(begin);
        List<Trigger> triggers = byFirstWord.getOrDefault(first, List.of());
        boolean owned = !possessive.isEmpty() && first.endsWith(possessive);
        if (triggers.isEmpty() && !owned) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        for (Trigger trigger : triggers) {
            end(trigger.words(), words, begin)
                    .ifPresent(
                            end ->
                                    found.add(
                                            new Match(
                                                    trigger,
                                                    new Phrase(begin, end),
                                                    Possession.NONE)));
        }
        if (owned && first.length() > possessive.length() + 3) {
            String bare = first.substring(0, first.length() - possessive.length());
            for (Trigger trigger : byFirstWord.getOrDefault(bare, List.of())) {
                if (trigger.form() == Form.NOUN && trigger.words().size() == 1) {
                    found.add(new Match(trigger, new Phrase(begin, begin + 1), Possession.MARKED));
                }
            }
        }
        found.sort(Comparator.comparingInt(match -> -match.where().length()));
        return found;
    }

    private Optional<Integer> end(List<String> pattern, List<String> words, int begin) {
        int at = begin;
        for (int i = 0; i < pattern.size(); i++) {
            String wanted = pattern.get(i);
            if (wanted.equals(Trigger.GAP) && i + 1 < pattern.size()) {
                int next =
                        words.subList(at, Math.min(words.size(), at + WIDEST_GAP + 1))
                                .indexOf(pattern.get(i + 1));
                if (next < 0) {
                    return Optional.empty();
                }
                at += next;
            } else if (at < words.size() && words.get(at).equals(wanted)) {
                at++;
            } else if (at < words.size()
                    && i == pattern.size() - 1
                    && i > 0
                    && !possessive.isEmpty()
                    && words.get(at).equals(wanted + possessive)) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }
}
