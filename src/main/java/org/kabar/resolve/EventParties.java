package org.kabar.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kabar.model.EventProfile;

/**
 * Compares who takes part in two events. One telling may leave out a party; it may not have another
 * one in its place, unless that is the body or country in which the other one holds a post, or the
 * event is told by whom it befalls: one outlet says that the police have arrested somebody, another
 * one that a colonel has. Immutable and thread-safe.
 */
final class EventParties {

    private static final double BITS_A_UNIT = 10;

    private final EventTypes types;
    private final NameWeights weights;
    private final CalledNames called;

    /** A comparison. */
    EventParties(EventTypes types, NameWeights weights) {
        this.types = types;
        this.weights = weights;
        this.called = new CalledNames(types, NameRules.builtIn());
    }

    /** Why the parties of two events are not those of one; empty if they may be. */
    Optional<String> contradiction(EventProfile a, EventProfile b) {
        List<PartySet> parts = parts(a, b);
        boolean suffered = isSuffered(a, b, parts);
        return parts.stream()
                .filter(PartySet::contradicts)
                .filter(part -> !suffered || part.role() != PartySet.Role.ACTORS)
                .map(part -> "other " + part.role().label() + ": " + part.words())
                .findFirst();
    }

    /** Whether both befall one and the same, or are not told by whom they befall. */
    boolean areToldAlike(EventProfile a, EventProfile b) {
        return !types.suffered().contains(a.type())
                || !types.suffered().contains(b.type())
                || isSuffered(a, b, parts(a, b));
    }

    /** Whether both befall one and the same, which tells such events. */
    private boolean isSuffered(EventProfile a, EventProfile b, List<PartySet> parts) {
        return types.suffered().contains(a.type())
                && types.suffered().contains(b.type())
                && (!called.shared(a, b).isEmpty()
                        || parts.stream()
                                .filter(it -> it.role() == PartySet.Role.RECIPIENTS)
                                .anyMatch(it -> !it.shared().isEmpty()));
    }

    /** What the parties say for two events being one, and against it. */
    List<Evidence> compare(EventProfile a, EventProfile b) {
        List<Evidence> evidence = new ArrayList<>();
        SortedSet<String> words = called.shared(a, b);
        for (String word : words) {
            evidence.add(new Evidence("party.bits", weights.ofPart(word) / BITS_A_UNIT, ""));
            evidence.add(new Evidence("party.word", 1, "both have one called " + word));
        }
        List<PartySet> parts = parts(a, b);
        boolean suffered = isSuffered(a, b, parts);
        for (PartySet part : parts) {
            addShared(evidence, part);
            boolean acting = part.role() == PartySet.Role.ACTORS;
            if (acting ? suffered : !words.isEmpty()) {
                addOthers(evidence, part, "party.called");
            } else {
                addOthers(evidence, part, "party.other");
                addMissing(evidence, part);
            }
        }
        return Collections.unmodifiableList(evidence);
    }

    private void addShared(List<Evidence> evidence, PartySet part) {
        for (String one : part.same()) {
            evidence.add(new Evidence("party.bits", units(one), ""));
            evidence.add(new Evidence("party.shared", 1, "both have " + one));
        }
        for (PartySet.Stand stand : part.standing()) {
            double units = Math.min(units(stand.holder()), units(stand.body()));
            evidence.add(new Evidence("party.bits", units, ""));
            String words = stand.holder() + " holds a post of " + stand.body();
            evidence.add(new Evidence("party.post", 1, words));
        }
    }

    private static void addOthers(List<Evidence> evidence, PartySet part, String kind) {
        int others = Math.min(part.onlyFirst(), part.onlySecond());
        if (others > 0) {
            evidence.add(new Evidence(kind, others, "each has other " + part.role().label()));
        }
    }

    private static void addMissing(List<Evidence> evidence, PartySet part) {
        int fewer = Math.min(part.onlyFirst(), part.onlySecond());
        int more = Math.max(part.onlyFirst(), part.onlySecond());
        if (fewer == 0 && more > 0) {
            evidence.add(new Evidence("party.missing", 1, "one lacks " + part.role().label()));
        }
    }

    private double units(String party) {
        return weights.ofCompanion(party) / BITS_A_UNIT;
    }

    /** How many parties two events share. */
    int shared(EventProfile a, EventProfile b) {
        return called.shared(a, b).size()
                + parts(a, b).stream().mapToInt(part -> part.shared().size()).sum();
    }

    /** How many parties an event has. */
    int count(EventProfile profile) {
        return all(profile).size();
    }

    private List<PartySet> parts(EventProfile a, EventProfile b) {
        if (types.mutual().contains(a.type()) || types.mutual().contains(b.type())) {
            return List.of(PartySet.of(PartySet.Role.PARTIES, a, all(a), b, all(b)));
        }
        return List.of(
                PartySet.of(PartySet.Role.ACTORS, a, acting(a), b, acting(b)),
                PartySet.of(PartySet.Role.RECIPIENTS, a, actedOn(a), b, actedOn(b)));
    }

    private SortedSet<String> acting(EventProfile profile) {
        return types.reversed().containsKey(profile.type())
                ? profile.recipients()
                : profile.actors();
    }

    private SortedSet<String> actedOn(EventProfile profile) {
        return types.reversed().containsKey(profile.type())
                ? profile.actors()
                : profile.recipients();
    }

    private static SortedSet<String> all(EventProfile profile) {
        SortedSet<String> all = new TreeSet<>(profile.actors());
        all.addAll(profile.recipients());
        return all;
    }
}
