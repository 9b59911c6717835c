package org.kabar.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    /** From this share of its words on, a theme is the same worded otherwise. */
    private static final double MOST_OF_A_THEME = 0.5;

    private final EventTypes types;
    private final ScoreModel model;
    private final EventTimes times;
    private final EventParties parties;
    private final EventThemes themes;
    private final EventPlaces places;

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
        this.themes = new EventThemes(types);
        this.places = new EventPlaces(weights);
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
        Optional<Evidence> time = times.compare(a, b);
        Optional<Evidence> theme = themes.shared(a.themes(), b.themes());
        if (time.isEmpty() || !isEnough(a, b, theme)) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>(parties.compare(a, b));
        evidence.add(new Evidence("prior", 1, ""));
        evidence.add(time.get());
        places.compare(a.places(), b.places()).ifPresent(evidence::add);
        theme.or(() -> otherTheme(a, b)).ifPresent(evidence::add);
        evidence.addAll(kind(a, b));
        if (!Collections.disjoint(a.articles(), b.articles())) {
            String kind = isGeneric(a, b) ? "together.often" : "together";
            evidence.add(new Evidence(kind, 1, "one article tells of both"));
        }
        return evidence;
    }

    /** Whether there is more than a type, a time and a place, which many events have in common. */
    private boolean isEnough(EventProfile a, EventProfile b, Optional<Evidence> theme) {
        boolean about = theme.filter(it -> it.amount() >= MOST_OF_A_THEME).isPresent();
        int shared = parties.shared(a, b);
        return isGeneric(a, b) ? shared > 1 || shared == 1 && about : shared > 0 || about;
    }

    private boolean isGeneric(EventProfile a, EventProfile b) {
        return types.generic().contains(a.type()) || types.generic().contains(b.type());
    }

    /** Of what happens often, another theme makes another event; else it is another side of it. */
    private Optional<Evidence> otherTheme(EventProfile a, EventProfile b) {
        if (a.themes().isEmpty() || b.themes().isEmpty()) {
            return Optional.empty();
        }
        String words = "about " + a.themes().getFirst() + " and " + b.themes().getFirst();
        return Optional.of(new Evidence(isGeneric(a, b) ? "theme.other" : "theme.side", 1, words));
    }

    private List<Evidence> kind(EventProfile a, EventProfile b) {
        List<Evidence> evidence = new ArrayList<>();
        if (types.once().contains(a.type())
                && types.once().contains(b.type())
                && parties.areToldAlike(a, b)) {
            evidence.add(new Evidence("once", 1, a.type() + " happens once"));
        }
        if (!a.type().equals(b.type())) {
            String words = "told as " + a.type() + " and as " + b.type();
            evidence.add(new Evidence("type.other", 1, words));
        }
        if (isGeneric(a, b)) {
            evidence.add(new Evidence("generic", 1, "happens often"));
        }
        return evidence;
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
}
