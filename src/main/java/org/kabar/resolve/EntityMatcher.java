package org.kabar.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kabar.model.EntityProfile;
import org.kabar.model.EntityType;

/**
 * Says how likely two entities under different keys are one, by their names first and by what else
 * is said of them second. A name alone is enough only if it is telling: the information of its
 * common parts is weighed, so that a short and common name needs other evidence.
 *
 * <p>What is not reachable: people known by one word only have no key that articles share and hence
 * no profile, and neither have unnamed sources; a name in another order of letters than its sound
 * and one first letter can tell (see {@link Blocks}) is not found; two bearers of one name stand
 * under one key from the start and are told apart by nobody but a person, whom {@link Homonyms}
 * asks.
 *
 * <p>The model is a logistic one over the evidence (Fellegi and Sunter 1969, A Theory for Record
 * Linkage, weigh agreement by its log-odds in the same way). Symmetric, immutable and thread-safe.
 */
public final class EntityMatcher {

    private final ScoreModel model;
    private final NameComparison names;
    private final Surroundings surroundings;

    /**
     * A matcher.
     *
     * @param weights how telling parts of names are
     */
    public EntityMatcher(NameWeights weights) {
        NameRules rules = NameRules.builtIn();
        this.model = ScoreModel.of("entity");
        this.names = new NameComparison(rules, weights, model);
        this.surroundings = new Surroundings(rules, weights);
    }

    /** Compares two profiles; the order of the two does not matter. */
    public Judgement compare(EntityProfile a, EntityProfile b) {
        return compare(named(a), named(b));
    }

    /** A profile made ready for being compared with many. */
    NamedProfile named(EntityProfile profile) {
        return names.named(profile);
    }

    /** Compares two that are ready; the order of the two does not matter. */
    Judgement compare(NamedProfile a, NamedProfile b) {
        return a.key().compareTo(b.key()) <= 0 ? judge(a, b) : judge(b, a);
    }

    private Judgement judge(NamedProfile one, NamedProfile other) {
        EntityProfile a = one.profile();
        EntityProfile b = other.profile();
        Optional<String> bar = bar(a, b);
        if (bar.isPresent()) {
            return new Judgement.Apart(bar.get());
        }
        NameMatch match = names.compare(one, other);
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
        List<Evidence> evidence = new ArrayList<>(match.evidence());
        evidence.add(prior(a.type()));
        if (a.type() != b.type()) {
            String words = "one is taken for " + a.type().label() + ", one for " + b.type().label();
            evidence.add(new Evidence("type.other", 1, words));
        }
        evidence.addAll(surroundings.compare(a, b));
        if (a.type() == EntityType.PERSON) {
            evidence.addAll(surroundings.companyInName(a, b, match.extra()));
        } else {
            surroundings.region(a, b, match.extra()).ifPresent(evidence::add);
        }
        return evidence;
    }

    /** How likely two of a type are one before anything is known of them. */
    static Evidence prior(EntityType type) {
        String kind =
                switch (type) {
                    case PERSON -> "prior.person";
                    case ORGANIZATION, OUTLET -> "prior.body";
                    case GEOPOLITICAL_ENTITY, PLACE, ITEM, EVENT, UNNAMED_SOURCE -> "prior.thing";
                };
        return new Evidence(kind, 1, "");
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
}
