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

    /** A comparison. */
    EventParties(EventTypes types, NameWeights weights) {
        this.types = types;
        this.weights = weights;
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
                && parts.stream()
                        .anyMatch(
                                it ->
                                        it.role() == PartySet.Role.RECIPIENTS
                                                && !it.shared().isEmpty());
    }

    /** What the parties say for two events being one, and against it. */
    List<Evidence> compare(EventProfile a, EventProfile b) {
        List<Evidence> evidence = new ArrayList<>();
        List<PartySet> parts = parts(a, b);
        boolean suffered = isSuffered(a, b, parts);
        for (PartySet part : parts) {
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
            int missing = Math.min(part.onlyFirst(), part.onlySecond());
            String name = part.role().label();
            if (missing > 0) {
                boolean called = suffered && part.role() == PartySet.Role.ACTORS;
                String kind = called ? "party.called" : "party.other";
                evidence.add(new Evidence(kind, missing, "each has other " + name));
            } else if (!(suffered && part.role() == PartySet.Role.ACTORS)
                    && (part.isMissing() || part.onlyFirst() + part.onlySecond() > 0)) {
                evidence.add(new Evidence("party.missing", 1, "one lacks " + name));
            }
        }
        return Collections.unmodifiableList(evidence);
    }

    private double units(String party) {
        return weights.ofCompanion(party) / BITS_A_UNIT;
    }

    /** How many parties two events share. */
    int shared(EventProfile a, EventProfile b) {
        return parts(a, b).stream().mapToInt(part -> part.shared().size()).sum();
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
