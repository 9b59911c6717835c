package org.kabar.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kabar.model.EntityProfile;

/**
 * A name that several articles use, and what the name and two of the articles say for its being
 * that of one bearer.
 *
 * @param bearer the one under whose key they stand
 * @param name what the name says
 * @param surroundings compares what articles say
 * @param model weighs it
 */
record SharedName(
        EntityProfile bearer, List<Evidence> name, Surroundings surroundings, ScoreModel model) {

    /** Copies the list. */
    SharedName {
        name = List.copyOf(name);
    }

    /** The name of an entity; empty if it says nothing, as a single word of a person does. */
    static Optional<SharedName> of(
            EntityProfile entity,
            NameComparison names,
            Surroundings surroundings,
            ScoreModel model) {
        NamedProfile named = names.named(entity);
        NameMatch match = names.compare(named, named);
        if (!match.fits()) {
            return Optional.empty();
        }
        List<Evidence> name = new ArrayList<>(match.evidence());
        name.add(EntityMatcher.prior(entity.type()));
        return Optional.of(new SharedName(entity, name, surroundings, model));
    }

    /** How likely it is one bearer of whom two articles tell, from 0 to 1, in thousandths. */
    double score(EntityProfile one, EntityProfile other) {
        return model.score(Stream.concat(name.stream(), evidence(one, other).stream()).toList());
    }

    /** What they tell for and against it, in plain words, the weightiest first. */
    List<String> reasons(EntityProfile one, EntityProfile other) {
        return Evidence.reasons(evidence(one, other), model);
    }

    /** Whom the authority has is written of in all kinds of company. */
    private List<Evidence> evidence(EntityProfile one, EntityProfile other) {
        List<Evidence> evidence = new ArrayList<>(surroundings.compare(one, other));
        if (!bearer.known()) {
            surroundings.strangers(one, other).ifPresent(evidence::add);
        }
        return evidence;
    }
}
