package org.kabar.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an entity is. The labels are those of the extraction format and the local names of the
 * ontology's classes.
 */
public enum EntityType {
    /** A named human being. */
    PERSON("Person"),
    /** A ministry, company, party, club, armed group or international body. */
    ORGANIZATION("Organization"),
    /** A newspaper, news site, broadcaster or news agency. */
    OUTLET("Outlet"),
    /** A country, province or city with a government. */
    GEOPOLITICAL_ENTITY("GeopoliticalEntity"),
    /** Any other location. */
    PLACE("Place"),
    /** A named thing: a weapon, product, law, programme or work. */
    ITEM("Item"),
    /** A source that the article does not name. */
    UNNAMED_SOURCE("UnnamedSource"),
    /** A named event: a summit, a cup, a war. */
    EVENT("Event");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** The label used in the extraction format. */
    public String label() {
        return label;
    }

    /** The type with this label; empty if there is none. */
    public static Optional<EntityType> of(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }

    /** Whether such an entity can act or speak. */
    public boolean isAgent() {
        return switch (this) {
            case PERSON, ORGANIZATION, OUTLET, GEOPOLITICAL_ENTITY, UNNAMED_SOURCE -> true;
            case PLACE, ITEM, EVENT -> false;
        };
    }

    /** Whether something can happen there. */
    public boolean isPlace() {
        return switch (this) {
            case GEOPOLITICAL_ENTITY, PLACE -> true;
            case PERSON, ORGANIZATION, OUTLET, UNNAMED_SOURCE, ITEM, EVENT -> false;
        };
    }
}
