package org.kabar.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kabar.model.EventProfile;

/**
 * Says how likely two events are tellings of one happening: types of one family, parties that do
 * not contradict each other, times that meet, places, and what it is about. Merges of entities are
 * applied to the profiles beforehand.
 *
 * <p>What happens many times a day, such as a statement, is one only if its parties or what it is
 * about are the same on both sides. Symmetric, immutable and thread-safe.
 */
public final class EventMatcher {

    private final EventTypes types;
    private final ScoreModel model;
    private final EventTimes times;
    private final EventParties parties;

    /**
     * A matcher.
     *
     * @param weights how telling it is that an entity takes part
     */
    public EventMatcher(NameWeights weights) {
        this.types = EventTypes.builtIn();
        this.model = ScoreModel.of("event");
        this.times = new EventTimes(model);
        this.parties = new EventParties(types, weights);
    }

    /** Compares two profiles; the order of the two does not matter. */
    public Judgement compare(EventProfile a, EventProfile b) {
        return a.key().compareTo(b.key()) <= 0 ? judge(a, b) : judge(b, a);
    }

    private Judgement judge(EventProfile a, EventProfile b) {
        if (!types.family(a.type()).equals(types.family(b.type()))) {
            return new Judgement.Apart("one is told as " + a.type() + ", one as " + b.type());
        }
        Optional<Evidence> time = times.compare(a, b);
        if (time.isEmpty()) {
            return new Judgement.Apart("their dates do not meet");
        }
        Optional<String> contradiction = parties.contradiction(a, b);
        if (contradiction.isPresent()) {
            return new Judgement.Apart(contradiction.get());
        }
        List<Evidence> evidence = evidence(a, b);
        return evidence.isEmpty()
                ? new Judgement.Unrelated()
                : new Judgement.Alike(
                        model.score(evidence), Evidence.reasons(evidence, model), shorter(a, b));
    }

    /** All that speaks for two events being one and against it; empty if that is too little. */
    List<Evidence> evidence(EventProfile a, EventProfile b) {
        List<Evidence> shared = parties.compare(a, b);
        SortedSet<String> themes = shared(a.themes(), b.themes());
        boolean generic = types.generic().contains(a.type()) || types.generic().contains(b.type());
        boolean enough =
                generic
                        ? parties.shared(a, b) > 1 || parties.shared(a, b) == 1 && !themes.isEmpty()
                        : parties.shared(a, b) > 0 || !themes.isEmpty();
        Optional<Evidence> time = times.compare(a, b);
        if (!enough || time.isEmpty()) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>(shared);
        evidence.add(new Evidence("prior", 1, ""));
        evidence.add(time.get());
        evidence.addAll(where(a, b));
        evidence.addAll(what(a, b, themes));
        if (generic) {
            evidence.add(new Evidence("generic", 1, "happens often"));
        }
        if (!Collections.disjoint(a.articles(), b.articles())) {
            evidence.add(new Evidence("together", 1, "one article tells of both"));
        }
        return evidence;
    }

    private List<Evidence> what(EventProfile a, EventProfile b, SortedSet<String> themes) {
        List<Evidence> evidence = new ArrayList<>();
        if (!themes.isEmpty()) {
            evidence.add(new Evidence("theme.same", 1, "both about " + themes.getFirst()));
        } else if (!a.themes().isEmpty() && !b.themes().isEmpty()) {
            String words = "about " + a.themes().getFirst() + " and " + b.themes().getFirst();
            evidence.add(new Evidence("theme.other", 1, words));
        }
        if (types.once().contains(a.type()) && types.once().contains(b.type())) {
            evidence.add(new Evidence("once", 1, a.type() + " happens once"));
        }
        if (!a.type().equals(b.type())) {
            String words = "told as " + a.type() + " and as " + b.type();
            evidence.add(new Evidence("type.other", 1, words));
        }
        return evidence;
    }

    private static List<Evidence> where(EventProfile a, EventProfile b) {
        SortedSet<String> places = shared(a.places(), b.places());
        if (!places.isEmpty()) {
            return List.of(new Evidence("place.same", 1, "both in " + places.getFirst()));
        }
        return a.places().isEmpty() || b.places().isEmpty()
                ? List.of()
                : List.of(
                        new Evidence(
                                "place.other",
                                1,
                                "in " + a.places().getFirst() + " and " + b.places().getFirst()));
    }

    /** The one with fewer parties, else the one with the wider or no time. */
    private Optional<String> shorter(EventProfile a, EventProfile b) {
        int gap = parties.count(b) - parties.count(a);
        if (gap == 0) {
            gap = Long.signum(width(a) - width(b));
        }
        return gap == 0 ? Optional.empty() : Optional.of(gap > 0 ? a.key() : b.key());
    }

    private long width(EventProfile profile) {
        EventTimes.Window window = times.window(profile);
        return window.told() ? window.days() : Integer.MAX_VALUE;
    }

    private static SortedSet<String> shared(SortedSet<String> one, SortedSet<String> other) {
        SortedSet<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return shared;
    }
}
