package org.kabar.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kabar.model.EntityType;

/**
 * Says how likely two entities under different keys are one, by their names first and by what else
 * is said of them second. A name alone is enough only if it is telling: the information of its
 * common parts is weighed, so that a short and common name needs other evidence.
 *
 * <p>What is not reachable: people known by one word only have no key that articles share and hence
 * no profile, and neither have unnamed sources; a name in another order of letters than its sound
 * and one first letter can tell (see {@link Blocks}) is not found; two bearers of one name stand
 * under one key from the start and are told apart by nobody but a person.
 *
 * <p>The model is a logistic one over the evidence (Fellegi and Sunter 1969, A Theory for Record
 * Linkage, weigh agreement by its log-odds in the same way). Symmetric, immutable and thread-safe.
 */
public final class EntityMatcher {

    private final NameRules rules;
    private final ScoreModel model;
    private final PersonNames people;
    private final BodyNames bodies;
    private final Surroundings surroundings;
    private final NameWeights weights;

    /**
     * A matcher.
     *
     * @param weights how telling parts of names are
     */
    public EntityMatcher(NameWeights weights) {
        this.rules = NameRules.builtIn();
        this.model = ScoreModel.of("entity");
        this.people = new PersonNames(rules);
        this.bodies = new BodyNames(rules);
        this.surroundings = new Surroundings(rules, weights);
        this.weights = weights;
    }

    /** Compares two profiles; the order of the two does not matter. */
    public Judgement compare(EntityProfile a, EntityProfile b) {
        return a.key().compareTo(b.key()) <= 0 ? judge(a, b) : judge(b, a);
    }

    /** All that speaks for two profiles being one and against it; empty unless they are alike. */
    List<Evidence> evidence(EntityProfile a, EntityProfile b) {
        return a.key().compareTo(b.key()) <= 0
                ? evidence(a, b, names(a, b))
                : evidence(b, a, names(b, a));
    }

    private Judgement judge(EntityProfile a, EntityProfile b) {
        Optional<String> bar = bar(a, b);
        if (bar.isPresent()) {
            return new Judgement.Apart(bar.get());
        }
        NameMatch match = names(a, b);
        return switch (match.outcome()) {
            case CONFLICT -> new Judgement.Apart(match.evidence().getFirst().words());
            case NOTHING -> new Judgement.Unrelated();
            case FITS -> {
                List<Evidence> evidence = evidence(a, b, match);
                yield new Judgement.Alike(
                        model.score(evidence),
                        Evidence.reasons(evidence, model),
                        shorter(a, b, match.gap()));
            }
        };
    }

    private List<Evidence> evidence(EntityProfile a, EntityProfile b, NameMatch match) {
        if (!match.fits()) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>(match.evidence());
        evidence.add(new Evidence(prior(a.type()), 1, ""));
        if (a.type() != b.type()) {
            String words = "one is taken for " + a.type().label() + ", one for " + b.type().label();
            evidence.add(new Evidence("type.other", 1, words));
        }
        evidence.addAll(surroundings.compare(a, b));
        if (a.type() == EntityType.PERSON) {
            evidence.addAll(surroundings.companyInName(a, b, match.extra()));
        }
        return evidence;
    }

    private static String prior(EntityType type) {
        return switch (type) {
            case PERSON -> "prior.person";
            case ORGANIZATION, OUTLET -> "prior.body";
            case GEOPOLITICAL_ENTITY, PLACE, ITEM, EVENT, UNNAMED_SOURCE -> "prior.thing";
        };
    }

    private static Optional<String> shorter(EntityProfile a, EntityProfile b, int gap) {
        return gap == 0 ? Optional.empty() : Optional.of(gap > 0 ? a.key() : b.key());
    }

    private static Optional<String> bar(EntityProfile a, EntityProfile b) {
        if (a.known() && b.known()) {
            return Optional.of("the authority has both");
        }
        if (!isOneKind(a.type(), b.type())) {
            return Optional.of("one is a " + a.type().label() + ", one a " + b.type().label());
        }
        boolean otherThing =
                a.wikidata().isPresent()
                        && b.wikidata().isPresent()
                        && !a.wikidata().equals(b.wikidata());
        return otherThing ? Optional.of("they are two things in Wikidata") : Optional.empty();
    }

    private static boolean isOneKind(EntityType one, EntityType other) {
        return one == other || isBody(one) && isBody(other) || one.isPlace() && other.isPlace();
    }

    private static boolean isBody(EntityType type) {
        return type == EntityType.ORGANIZATION || type == EntityType.OUTLET;
    }

    /** The best of the comparisons of the full forms. */
    private NameMatch names(EntityProfile a, EntityProfile b) {
        boolean same = a.wikidata().isPresent() && a.wikidata().equals(b.wikidata());
        if (same) {
            String words = "both are " + a.wikidata().get() + " in Wikidata";
            return new NameMatch(
                    NameMatch.Outcome.FITS,
                    List.of(new Evidence("wikidata.same", 1, words)),
                    List.of(),
                    0);
        }
        return a.type() == EntityType.PERSON ? people(a, b) : bodies(a, b);
    }

    private NameMatch people(EntityProfile a, EntityProfile b) {
        List<NameMatch> matches = new ArrayList<>();
        for (String one : Forms.full(a)) {
            List<String> parts = people.parts(one);
            for (String other : Forms.full(b)) {
                matches.add(people.compare(parts, people.parts(other), weights));
            }
        }
        return best(matches);
    }

    private NameMatch bodies(EntityProfile a, EntityProfile b) {
        List<String> fullOfA = Forms.full(a);
        List<String> fullOfB = Forms.full(b);
        NameMatch full = bodies(fullOfA, fullOfB, a.type());
        if (full.outcome() == NameMatch.Outcome.CONFLICT) {
            return full;
        }
        if (!full.fits() && !fullOfA.isEmpty() && !fullOfB.isEmpty()) {
            return alias(a, b);
        }
        List<String> shortOfA = Forms.acronyms(a);
        List<String> shortOfB = Forms.acronyms(b);
        NameMatch introduced = bodies(shortOfA, shortOfB, a.type());
        if (introduced.fits()
                && (full.fits() || stands(shortOfA, shortOfB, full(a, b), a.type()))) {
            return both(full, introduced);
        }
        NameMatch guessed =
                best(
                        List.of(
                                bodies(shortOfA, fullOfB, a.type()),
                                bodies(fullOfA, shortOfB, a.type())));
        return both(full, guessed);
    }

    private static List<String> full(EntityProfile a, EntityProfile b) {
        List<String> full = new ArrayList<>(Forms.full(a));
        full.addAll(Forms.full(b));
        return full;
    }

    /** Whether a common acronym may have been made of one of the full names, or there is none. */
    private boolean stands(
            List<String> one, List<String> other, List<String> full, EntityType type) {
        return full.isEmpty()
                || one.stream()
                        .filter(other::contains)
                        .anyMatch(
                                acronym ->
                                        full.stream()
                                                .map(name -> bodies.words(name, type))
                                                .anyMatch(
                                                        words ->
                                                                bodies.abbreviates(
                                                                        acronym, words)));
    }

    private NameMatch bodies(List<String> first, List<String> second, EntityType type) {
        List<NameMatch> matches = new ArrayList<>();
        for (String one : first) {
            for (String other : second) {
                matches.add(bodies.compare(one, other, type));
            }
        }
        return best(matches);
    }

    /** Two full names that do not meet, though articles call both by one name. */
    private static NameMatch alias(EntityProfile a, EntityProfile b) {
        return Forms.common(a).stream()
                .filter(Forms.common(b)::contains)
                .findFirst()
                .map(form -> new Evidence("body.alias", 1, "both are called " + form))
                .map(it -> new NameMatch(NameMatch.Outcome.FITS, List.of(it), List.of(), 0))
                .orElse(NameMatch.NOTHING);
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
