package org.kabar.evaluate;

import java.util.Optional;
import org.kabar.model.EntityType;

/** The kinds of entities that are told apart where mentions are compared. */
enum Coarse {
    /** A person. */
    PER(Metric.MENTION_PER),
    /** An organization, outlets among them. */
    ORG(Metric.MENTION_ORG),
    /** A place, with or without a government. */
    LOC(Metric.MENTION_LOC),
    /** A named thing. */
    ITEM(Metric.MENTION_ITEM),
    /** A named event. */
    EVENT(Metric.MENTION_EVENT);

    private final Metric metric;

    Coarse(Metric metric) {
        this.metric = metric;
    }

    /** What measures the mentions of this kind alone. */
    Metric metric() {
        return metric;
    }

    /** The kind of a type; empty for unnamed sources, whose mentions are not compared. */
    static Optional<Coarse> of(EntityType type) {
        return switch (type) {
            case PERSON -> Optional.of(PER);
            case ORGANIZATION, OUTLET -> Optional.of(ORG);
            case PLACE, GEOPOLITICAL_ENTITY -> Optional.of(LOC);
            case ITEM -> Optional.of(Coarse.ITEM);
            case EVENT -> Optional.of(Coarse.EVENT);
            case UNNAMED_SOURCE -> Optional.empty();
        };
    }
}
