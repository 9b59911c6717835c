package org.kabar.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kabar.model.EntityProfile;

/**
 * Compares what is said of two entities besides their names: posts, the company they keep, the
 * outlets and the time in which they are written of. Immutable and thread-safe.
 */
final class Surroundings {

    private static final double MOST_BITS = 40;
    private static final double BITS_A_UNIT = 10;
    private static final int DAYS_A_YEAR = 365;
    private static final int MOST_YEARS = 5;
    private static final int DAYS_NEAR = 7;
    private static final int SHOWN = 3;

    private final NameRules rules;
    private final NameWeights weights;

    /** A comparison by these rules and frequencies. */
    Surroundings(NameRules rules, NameWeights weights) {
        this.rules = rules;
        this.weights = weights;
    }

    /** What speaks for two entities being one, and what against. */
    List<Evidence> compare(EntityProfile a, EntityProfile b) {
        List<Evidence> evidence = new ArrayList<>();
        together(a, b).ifPresent(evidence::add);
        evidence.addAll(Posts.compare(a, b, rules));
        companions(a, b).ifPresent(evidence::add);
        gender(a, b).ifPresent(evidence::add);
        time(a, b).ifPresent(evidence::add);
        if (!Collections.disjoint(a.outlets(), b.outlets())) {
            evidence.add(new Evidence("outlets.shared", 1, "named by the same outlet"));
        }
        return evidence;
    }

    /** An article that names both as two has told them apart. */
    private static Optional<Evidence> together(EntityProfile a, EntityProfile b) {
        boolean together =
                a.companions().contains(b.key())
                        || b.companions().contains(a.key())
                        || !Collections.disjoint(a.articles(), b.articles());
        return together
                ? Optional.of(new Evidence("together", 1, "one article names both"))
                : Optional.empty();
    }

    /**
     * That two are named in company that has nothing telling in common. It says nothing against two
     * names being those of one bearer, since most pairs that are compared have none; it does
     * against one name's being that of one.
     */
    Optional<Evidence> strangers(EntityProfile a, EntityProfile b) {
        if (a.companions().isEmpty() || b.companions().isEmpty()) {
            return Optional.empty();
        }
        double units = Math.min(1, bits(shared(a, b)) / BITS_A_UNIT);
        return units == 1
                ? Optional.empty()
                : Optional.of(new Evidence("company.none", 1 - units, "in other company"));
    }

    private static SortedSet<String> shared(EntityProfile a, EntityProfile b) {
        SortedSet<String> shared = new TreeSet<>(a.companions());
        shared.retainAll(b.companions());
        return shared;
    }

    private double bits(SortedSet<String> companions) {
        return companions.stream().mapToDouble(weights::ofCompanion).sum();
    }

    private Optional<Evidence> companions(EntityProfile a, EntityProfile b) {
        SortedSet<String> shared = shared(a, b);
        double bits = bits(shared);
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        String words =
                "named together with "
                        + String.join(", ", shared.stream().limit(SHOWN).toList())
                        + (shared.size() > SHOWN
                                ? " and " + (shared.size() - SHOWN) + " more"
                                : "");
        return Optional.of(
                new Evidence("companions.shared", Math.min(bits, MOST_BITS) / BITS_A_UNIT, words));
    }

    /** A part that one name has more may be of another's name that was run together with it. */
    List<Evidence> companyInName(EntityProfile a, EntityProfile b, List<String> extra) {
        SortedSet<String> company = new TreeSet<>();
        for (EntityProfile profile : List.of(a, b)) {
            profile.companions().stream()
                    .filter(key -> !key.equals(a.key()) && !key.equals(b.key()))
                    .forEach(key -> company.addAll(List.of(key.split("-"))));
        }
        return extra.stream()
                .filter(part -> part.length() > 2 && company.contains(part))
                .map(
                        part ->
                                new Evidence(
                                        "name.company",
                                        1,
                                        "\"" + part + "\" is named apart as well"))
                .limit(1)
                .toList();
    }

    /**
     * What one name of a body has behind the other may be the place in which both are named. The
     * authority knows all names of what it has: with a place behind one of them it is another body.
     */
    Optional<Evidence> region(EntityProfile a, EntityProfile b, List<String> extra) {
        boolean named =
                !extra.isEmpty()
                        && !a.known()
                        && !b.known()
                        && shared(a, b).stream()
                                .anyMatch(key -> List.of(key.split("-")).containsAll(extra));
        return named
                ? Optional.of(
                        new Evidence(
                                "body.where",
                                extra.size(),
                                "both in \"" + String.join(" ", extra) + "\""))
                : Optional.empty();
    }

    private Optional<Evidence> gender(EntityProfile a, EntityProfile b) {
        Gender one = Gender.of(a, rules);
        Gender other = Gender.of(b, rules);
        return one.contradicts(other)
                ? Optional.of(new Evidence("gender.other", 1, "one is a woman, one a man"))
                : Optional.empty();
    }

    private static Optional<Evidence> time(EntityProfile a, EntityProfile b) {
        if (a.first().isEmpty() || b.first().isEmpty()) {
            return Optional.empty();
        }
        LocalDate endOfA = a.last().orElse(a.first().get());
        LocalDate endOfB = b.last().orElse(b.first().get());
        long days =
                Math.max(
                        ChronoUnit.DAYS.between(endOfA, b.first().get()),
                        ChronoUnit.DAYS.between(endOfB, a.first().get()));
        if (days <= DAYS_NEAR) {
            return Optional.of(new Evidence("time.near", 1, "written of at the same time"));
        }
        double years = Math.min(MOST_YEARS, (double) days / DAYS_A_YEAR);
        String words = "written of " + days + " days apart";
        return Optional.of(new Evidence("time.gap", years, years < 1 ? "" : words));
    }
}
