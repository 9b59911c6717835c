package org.kabar.extract.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kabar.model.Stance;

/**
 * The words by which a language tells who said what. All in lower case.
 *
 * @param before verbs before what is said
 * @param asserting those of them by which a source does not doubt it
 * @param after verbs after what is said
 * @param passive passive verbs of saying
 * @param according words after which a source is named without a verb
 * @param citing words near which the outlet is named through which the article has it
 * @param to words before the outlet that a source speaks to
 * @param stance verbs whose source is not sure, doubts or denies
 * @param linking words that may stand between what is said and the verb of saying
 * @param acts event types that are acts of speech
 * @param commissive event types that are done by saying that one will do something
 * @param yielding event types that give way to what the verb after them tells
 * @param titles words after which quotation marks hold a title
 * @param closing verbs that end a statement, behind what is said and the one who says it
 * @param documents nouns for what somebody has said or written: whose it is, that one speaks
 * @param servants nouns for somebody who speaks for the person named behind them
 * @param pointing words before a noun by which the speaker is one told of before
 * @param wishing verbs before what is said that only tell of a wish
 * @param joined whether a verb joined to an act of speech by "and" is an act of its own
 * @param paired first words of entries of several words before what is said and of those after
 *     which a source is named
 * @param possessive the ending of a verb of saying that means the last speaker; empty if the
 *     language has none
 */
public record Speech(
        Set<String> before,
        Set<String> asserting,
        Set<String> after,
        Set<String> passive,
        Set<String> according,
        Set<String> citing,
        Set<String> to,
        Map<Stance, Set<String>> stance,
        Set<String> linking,
        Set<String> acts,
        Set<String> commissive,
        Set<String> yielding,
        Set<String> titles,
        Set<String> closing,
        Set<String> documents,
        Set<String> servants,
        Set<String> pointing,
        Set<String> wishing,
        Joined joined,
        Set<String> paired,
        String possessive) {

    /** What a verb is that "and" joins to an act of speech. */
    public enum Joined {
        /** Part of what is said: "menyatakan akan datang dan bertemu". */
        CONTENT,
        /** Something else that the speaker does: "criticised the plan and warned of closures". */
        APART
    }

    /** What kind of word names the last speaker by its ending. */
    public enum Backward {
        /** A word for a source: "menurutnya". */
        ACCORDING,
        /** A passive verb: "dikatakannya". */
        PASSIVE
    }

    /** Copies the collections. */
    public Speech {
        before = Set.copyOf(before);
        asserting = Set.copyOf(asserting);
        after = Set.copyOf(after);
        passive = Set.copyOf(passive);
        according = Set.copyOf(according);
        citing = Set.copyOf(citing);
        to = Set.copyOf(to);
        stance = Map.copyOf(stance);
        linking = Set.copyOf(linking);
        acts = Set.copyOf(acts);
        commissive = Set.copyOf(commissive);
        yielding = Set.copyOf(yielding);
        titles = Set.copyOf(titles);
        closing = Set.copyOf(closing);
        documents = Set.copyOf(documents);
        servants = Set.copyOf(servants);
        pointing = Set.copyOf(pointing);
        wishing = Set.copyOf(wishing);
        paired = Set.copyOf(paired);
    }

    /** Whether the word is a verb that follows what is said, with or without the ending. */
    public boolean isAfter(String lower) {
        return after.contains(lower) || pointsBack(lower);
    }

    /** Whether the verb's ending means the last speaker. */
    public boolean pointsBack(String lower) {
        return !possessive.isEmpty()
                && lower.endsWith(possessive)
                && after.contains(lower.substring(0, lower.length() - possessive.length()));
    }

    /** The kind of a word whose ending names the last speaker as the source, if it is such. */
    public Optional<Backward> backward(String lower) {
        if (possessive.isEmpty() || !lower.endsWith(possessive)) {
            return Optional.empty();
        }
        String stem = lower.substring(0, lower.length() - possessive.length());
        if (passive.contains(stem)) {
            return Optional.of(Backward.PASSIVE);
        }
        return according.contains(stem) ? Optional.of(Backward.ACCORDING) : Optional.empty();
    }

    /** How the source stands to what it says with this verb. */
    public Optional<Stance> stanceOf(String lower) {
        return stance.entrySet().stream()
                .filter(entry -> entry.getValue().contains(lower))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
