package org.kabar.resolve;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares what two events are about. Articles word it each in their own way, so that single words
 * are compared where no theme is the same. Immutable and thread-safe.
 */
final class EventThemes {

    private static final int SHORTEST = 3;

    private final Set<String> idle;

    /**
     * A comparison.
     *
     * @param types tells the words that say nothing
     */
    EventThemes(EventTypes types) {
        this.idle = types.idle();
    }

    /** What both are about; empty if they have nothing in common. */
    Optional<Evidence> shared(Collection<String> one, Collection<String> other) {
        Set<String> same = new TreeSet<>(one);
        same.retainAll(other);
        if (!same.isEmpty()) {
            return Optional.of(about(1, same.iterator().next()));
        }
        Set<String> mine = words(one);
        Set<String> theirs = words(other);
        Set<String> shared = new TreeSet<>(mine);
        shared.retainAll(theirs);
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        about(
                                (double) shared.size() / Math.min(mine.size(), theirs.size()),
                                String.join(" ", shared)));
    }

    private static Evidence about(double amount, String what) {
        return new Evidence("theme.same", amount, "both about " + what);
    }

    /** The words of some themes that say something. */
    Set<String> words(Collection<String> themes) {
        Set<String> words = new TreeSet<>();
        for (String theme : themes) {
            for (String word : Names.normal(theme).split(" ")) {
                if (word.length() >= SHORTEST && !idle.contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
