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
 * one in its place, unless it is told by whom it was done to: one outlet says that the police have
 * arrested somebody, another one that their chief has. Immutable and thread-safe.
 */
final class EventParties {

    private static final double BITS_A_UNIT = 10;
    private static final String ACTORS = "actors";

    private final EventTypes types;
    private final NameWeights weights;

    /** A comparison. */
    EventParties(EventTypes types, NameWeights weights) {
        this.types = types;
        this.weights = weights;
    }

    /** The parties of an event that play one part in it. */
    private record Part(String name, SortedSet<String> first, SortedSet<String> second) {

        private boolean isMissing() {
            return first.isEmpty() != second.isEmpty();
        }

        private SortedSet<String> shared() {
            SortedSet<String> shared = new TreeSet<>(first);
            shared.retainAll(second);
            return shared;
        }

        /** How many of them one has and the other lacks. */
        private int only(boolean inFirst) {
            SortedSet<String> only = new TreeSet<>(inFirst ? first : second);
            only.removeAll(inFirst ? second : first);
            return only.size();
        }

        private boolean isActing() {
            return name.equals(ACTORS);
        }

        private boolean contradicts() {
            boolean mutual = name.equals("parties");
            int shared = shared().size();
            boolean both = only(true) > 0 && only(false) > 0;
            return mutual ? both && shared < 2 : both && shared == 0;
        }
    }

    /** Why the parties of two events are not those of one; empty if they may be. */
    Optional<String> contradiction(EventProfile a, EventProfile b) {
        List<Part> parts = parts(a, b);
        boolean suffered = isSuffered(a, b, parts);
        return parts.stream()
                .filter(Part::contradicts)
                .filter(part -> !suffered || !part.isActing())
                .map(part -> "other " + part.name() + ": " + part.first() + ", " + part.second())
                .findFirst();
    }

    /** Whether both are done to one and the same, which tells such events. */
    private boolean isSuffered(EventProfile a, EventProfile b, List<Part> parts) {
        return types.suffered().contains(a.type())
                && types.suffered().contains(b.type())
                && parts.stream().anyMatch(it -> !it.isActing() && !it.shared().isEmpty());
    }

    /** What the parties say for two events being one, and against it. */
    List<Evidence> compare(EventProfile a, EventProfile b) {
        List<Evidence> evidence = new ArrayList<>();
        List<Part> parts = parts(a, b);
        boolean suffered = isSuffered(a, b, parts);
        for (Part part : parts) {
            SortedSet<String> shared = part.shared();
            for (String one : shared) {
                double bits = weights.ofCompanion(one) / BITS_A_UNIT;
                evidence.add(new Evidence("party.bits", bits, ""));
                evidence.add(new Evidence("party.shared", 1, "both have " + one));
            }
            int missing = Math.min(part.only(true), part.only(false));
            if (missing > 0) {
                String kind = suffered && part.isActing() ? "party.called" : "party.other";
                evidence.add(new Evidence(kind, missing, "each has other " + part.name()));
            } else if (part.isMissing() || part.only(true) + part.only(false) > 0) {
                evidence.add(new Evidence("party.missing", 1, "one lacks " + part.name()));
            }
        }
        return Collections.unmodifiableList(evidence);
    }

    /** How many parties two events share. */
    int shared(EventProfile a, EventProfile b) {
        return parts(a, b).stream().mapToInt(part -> part.shared().size()).sum();
    }

    /** How many parties an event has. */
    int count(EventProfile profile) {
        return all(profile).size();
    }

    private List<Part> parts(EventProfile a, EventProfile b) {
        if (types.mutual().contains(a.type()) || types.mutual().contains(b.type())) {
            return List.of(new Part("parties", all(a), all(b)));
        }
        return List.of(
                new Part(ACTORS, acting(a), acting(b)),
                new Part("recipients", actedOn(a), actedOn(b)));
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
