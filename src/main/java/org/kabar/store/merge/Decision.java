package org.kabar.store.merge;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A decision that was made.
 *
 * @param number by which people name it; never given twice
 * @param verdict what it says
 * @param concerns the IRIs of the two things it is about, or the one that it is about; sorted
 * @param splitInto the IRI of the entity that a split made
 * @param articles the IRIs of the articles that a split or a word on one entity is about, sorted
 * @param grounds why, and by whom
 * @param made when, to the second
 * @param undone when it was taken back, and by whom; empty while it is in force
 * @param restsOn the numbers of decisions without which it would not hold
 */
public record Decision(
        long number,
        Verdict verdict,
        List<String> concerns,
        Optional<String> splitInto,
        List<String> articles,
        Grounds grounds,
        OffsetDateTime made,
        Optional<Undone> undone,
        SortedSet<Long> restsOn) {

    /** Copies what can change. */
    public Decision {
        concerns = concerns.stream().sorted().toList();
        articles = articles.stream().sorted().toList();
        restsOn = Collections.unmodifiableSortedSet(new TreeSet<>(restsOn));
    }

    /** Whether it counts. */
    public boolean isInForce() {
        return undone.isEmpty();
    }

    /** Whether it made two things one, and a person has said since that this was wrong. */
    boolean isRejected() {
        return (verdict == Verdict.MERGED || verdict == Verdict.LINKED)
                && undone.filter(Undone::isOfPerson).isPresent();
    }

    /** The two things it is about; not to be asked of a decision on one. */
    public Pair pair() {
        return new Pair(concerns.getFirst(), concerns.getLast());
    }

    /** The same, taken back. */
    Decision undone(Undone how) {
        return new Decision(
                number,
                verdict,
                concerns,
                splitInto,
                articles,
                grounds,
                made,
                Optional.of(how),
                restsOn);
    }
}
