package org.kabar.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;

/** Compares the names of two profiles of one kind. Immutable and thread-safe. */
final class NameComparison {

    private final PersonNames people;
    private final BodyNames bodies;
    private final NameWeights weights;
    private final ScoreModel model;

    /**
     * A comparison.
     *
     * @param rules how names are written
     * @param weights how telling their parts are
     * @param model tells which of several comparisons speaks most for two being one
     */
    NameComparison(NameRules rules, NameWeights weights, ScoreModel model) {
        this.people = new PersonNames(rules);
        this.bodies = new BodyNames(rules);
        this.weights = weights;
        this.model = model;
    }

    /** Takes the names of a profile apart. */
    NamedProfile named(EntityProfile profile) {
        return NamedProfile.of(profile, people, bodies);
    }

    /** Compares two profiles by the best of the comparisons of their full names. */
    NameMatch compare(NamedProfile a, NamedProfile b) {
        Optional<String> thing = a.profile().wikidata();
        if (thing.isPresent() && thing.equals(b.profile().wikidata())) {
            String words = "both are " + thing.get() + " in Wikidata";
            return new NameMatch(
                    NameMatch.Outcome.FITS,
                    List.of(new Evidence("wikidata.same", 1, words)),
                    List.of(),
                    0);
        }
        return a.profile().type() == EntityType.PERSON ? people(a, b) : bodies(a, b);
    }

    private NameMatch people(NamedProfile a, NamedProfile b) {
        List<NameMatch> matches = new ArrayList<>();
        for (List<String> one : a.people()) {
            for (List<String> other : b.people()) {
                matches.add(people.compare(one, other, weights));
            }
        }
        return best(matches);
    }

    private NameMatch bodies(NamedProfile a, NamedProfile b) {
        EntityType type = a.profile().type();
        NameMatch full = bodies(a.full(), b.full(), type);
        if (full.outcome() == NameMatch.Outcome.CONFLICT) {
            return full;
        }
        if (!full.fits() && !a.full().isEmpty() && !b.full().isEmpty()) {
            return numbers(a.full()).equals(numbers(b.full()))
                            && bodies.isPart(a.full()) == bodies.isPart(b.full())
                    ? alias(a.profile(), b.profile())
                    : NameMatch.NOTHING;
        }
        NameMatch introduced = bodies(a.acronyms(), b.acronyms(), type);
        if (introduced.fits() && (full.fits() || stands(a, b))) {
            return both(full, introduced);
        }
        NameMatch guessed =
                best(
                        List.of(
                                bodies(a.acronyms(), b.full(), type),
                                bodies(a.full(), b.acronyms(), type)));
        return both(full, guessed);
    }

    /** Whether a common acronym may have been made of one of the full names, or there is none. */
    private boolean stands(NamedProfile a, NamedProfile b) {
        List<NamedProfile.Form> full = new ArrayList<>(a.full());
        full.addAll(b.full());
        return full.isEmpty()
                || a.acronyms().stream()
                        .filter(b.acronyms()::contains)
                        .map(NamedProfile.Form::written)
                        .anyMatch(
                                acronym -> full.stream().anyMatch(of -> abbreviates(acronym, of)));
    }

    private boolean abbreviates(String acronym, NamedProfile.Form full) {
        return bodies.abbreviates(acronym, full.words());
    }

    private NameMatch bodies(
            List<NamedProfile.Form> first, List<NamedProfile.Form> second, EntityType type) {
        List<NameMatch> matches = new ArrayList<>();
        for (NamedProfile.Form one : first) {
            for (NamedProfile.Form other : second) {
                matches.add(bodies.compare(one, other, type));
            }
        }
        return best(matches);
    }

    /**
     * Two full names that do not meet, though articles call both by one name; one of several words
     * says more, one that any may bear nothing.
     */
    private NameMatch alias(EntityProfile a, EntityProfile b) {
        return Forms.common(a).stream()
                .filter(Forms.common(b)::contains)
                .filter(form -> bodies.telling(bodies.words(form, a.type())) > 0)
                .map(form -> called(form, a.type()))
                .max(Comparator.comparingDouble(Evidence::amount))
                .map(it -> new NameMatch(NameMatch.Outcome.FITS, List.of(it), List.of(), 0))
                .orElse(NameMatch.NOTHING);
    }

    private static Set<String> numbers(List<NamedProfile.Form> full) {
        return full.stream()
                .flatMap(form -> form.words().stream())
                .filter(Names::isNumber)
                .collect(Collectors.toSet());
    }

    private Evidence called(String form, EntityType type) {
        long telling = bodies.telling(bodies.words(form, type));
        return new Evidence("body.alias", telling > 1 ? 2 : 1, "both are called " + form);
    }

    /** The full names and the acronym each speak for themselves. */
    private static NameMatch both(NameMatch full, NameMatch acronym) {
        if (!full.fits() || !acronym.fits()) {
            return full.fits() ? full : acronym.fits() ? acronym : NameMatch.NOTHING;
        }
        List<Evidence> evidence = new ArrayList<>(full.evidence());
        evidence.addAll(acronym.evidence());
        return new NameMatch(NameMatch.Outcome.FITS, evidence, full.extra(), full.gap());
    }

    private NameMatch best(List<NameMatch> matches) {
        NameMatch best = NameMatch.NOTHING;
        for (NameMatch match : matches) {
            boolean better =
                    match.fits()
                            && (!best.fits()
                                    || model.score(match.evidence())
                                            > model.score(best.evidence()));
            boolean says =
                    match.outcome() == NameMatch.Outcome.CONFLICT
                            && best.outcome() == NameMatch.Outcome.NOTHING;
            if (better || says) {
                best = match;
            }
        }
        return best;
    }
}
