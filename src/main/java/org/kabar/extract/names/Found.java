package org.kabar.extract.names;

import java.util.List;
import java.util.Optional;
import org.kabar.model.EntityType;
import org.kabar.model.KnownEntity;

/**
 * A name found on a sheet.
 *
 * @param from its first word
 * @param to the word after its last
 * @param source what gave it away
 * @param type its kind, where the source is sure of it
 * @param guess its kind as the model has it
 * @param known those of the authority who bear it
 * @param metonyms those of the authority that it may stand for
 * @param confidence from 0 to 1
 */
record Found(
        int from,
        int to,
        Source source,
        Optional<EntityType> type,
        Optional<EntityType> guess,
        List<KnownEntity> known,
        List<KnownEntity> metonyms,
        double confidence) {

    /** What gives a name away. */
    enum Source {
        AUTHORITY,
        HEAD,
        DOMAIN,
        MODEL,
        TITLE,
        RUN,
        BRACKET,
        REPETITION
    }

    /** Known to the authority. */
    static Found known(Gazetteer.Hit hit, EntityType type) {
        return new Found(
                hit.from(),
                hit.to(),
                Source.AUTHORITY,
                Optional.of(type),
                Optional.empty(),
                hit.known(),
                hit.metonyms(),
                0.95);
    }

    /** Found by a rule that is sure of the type. */
    static Found sure(int from, int to, Source source, EntityType type, double confidence) {
        return new Found(
                from,
                to,
                source,
                Optional.of(type),
                Optional.empty(),
                List.of(),
                List.of(),
                confidence);
    }

    /** Found by something that only guesses the type. */
    static Found guessed(
            int from, int to, Source source, Optional<EntityType> guess, double confidence) {
        return new Found(
                from, to, source, Optional.empty(), guess, List.of(), List.of(), confidence);
    }

    /** The same name with its end elsewhere. */
    Found until(int end) {
        return new Found(from, end, source, type, guess, known, metonyms, confidence);
    }

    /** The same name with a type that is now sure. */
    Found as(EntityType other) {
        return new Found(from, to, source, Optional.of(other), guess, known, metonyms, confidence);
    }

    /** Whether it means a country, province or city. */
    boolean isGovernment() {
        return type.filter(EntityType.GEOPOLITICAL_ENTITY::equals).isPresent();
    }
}
