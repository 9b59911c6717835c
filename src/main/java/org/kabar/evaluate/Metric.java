package org.kabar.evaluate;

/**
 * What is measured. Entities of the two sides are aligned by their mentions, else by their names;
 * assertions by evidence that they share, among equal or related types.
 */
public enum Metric {
    /** Exact spans of names; unnamed sources are left out. */
    MENTION_SPAN("mention.span"),
    /** Exact spans with the right coarse type. */
    MENTION_TYPED("mention.typed"),
    /** The same, persons only. */
    MENTION_PER("mention.typed.PER"),
    /** The same, organizations and outlets only. */
    MENTION_ORG("mention.typed.ORG"),
    /** The same, places and countries only. */
    MENTION_LOC("mention.typed.LOC"),
    /** The same, named things only. */
    MENTION_ITEM("mention.typed.ITEM"),
    /** The same, named events only. */
    MENTION_EVENT("mention.typed.EVENT"),
    /** B-cubed over the mentions of all entities (Bagga and Baldwin 1998). */
    ENTITY_B3("entity.b3"),
    /** CEAF-e, with phi4, over entities that have mentions (Luo 2005). */
    ENTITY_CEAF("entity.ceaf_e"),
    /** Wikidata identifiers, of entities to which the gold gives one. */
    WIKIDATA("wikidata"),
    /** Holder, words and body of a post. */
    OFFICES_STRICT("offices.strict"),
    /** Holder of a post, and half of its words. */
    OFFICES_RELAXED("offices.relaxed"),
    /** Assertions with the right event type. */
    TYPE_STRICT("assertion.type.strict"),
    /** Assertions with the right event type, its parent, a child or a sibling. */
    TYPE_RELAXED("assertion.type.relaxed"),
    /** Assertions with the right event type and the right actors. */
    ACTORS_STRICT("assertion.actors.strict"),
    /** Assertions with a related event type and one right actor, or rightly none. */
    ACTORS_RELAXED("assertion.actors.relaxed"),
    /** Fillers of roles, of all assertions. */
    ROLES_ALL("assertion.roles.all"),
    /** Fillers of roles, of aligned assertions. */
    ROLES_ALIGNED("assertion.roles.aligned"),
    /** Actors of aligned assertions. */
    ROLE_ACTORS("assertion.roles.aligned.actors"),
    /** Recipients of aligned assertions. */
    ROLE_RECIPIENTS("assertion.roles.aligned.recipients"),
    /** Themes of aligned assertions. */
    ROLE_THEME("assertion.roles.aligned.theme"),
    /** Places of aligned assertions. */
    ROLE_PLACE("assertion.roles.aligned.place"),
    /** Origins of aligned assertions. */
    ROLE_ORIGIN("assertion.roles.aligned.origin"),
    /** Destinations of aligned assertions. */
    ROLE_DESTINATION("assertion.roles.aligned.destination"),
    /** First days of aligned assertions. */
    ROLE_START("assertion.roles.aligned.start"),
    /** Last days of aligned assertions. */
    ROLE_END("assertion.roles.aligned.end"),
    /** Aligned assertions attributed to the right sources, or rightly to none. */
    ATTRIBUTED_TO("assertion.attributedTo"),
    /** Of these, those that are attributed to somebody. */
    ATTRIBUTED_TO_NONEMPTY("assertion.attributedTo.nonempty"),
    /** Aligned assertions with the right outlets between, or rightly none. */
    VIA("assertion.via"),
    /** Of these, those that have one. */
    VIA_NONEMPTY("assertion.via.nonempty"),
    /** Statuses of aligned assertions. */
    STATUS("assertion.status"),
    /** Stances of aligned assertions. */
    STANCE("assertion.stance"),
    /** Quotations: four fifths of the characters in common. */
    QUOTATION_SPAN("quotation.span"),
    /** Quotations with the right speaker. */
    QUOTATION_SPEAKER("quotation.speaker"),
    /** Entities of two articles that are one and the same, by the keys the system gives them. */
    CROSS_IRI("cross.iri");

    private final String label;

    Metric(String label) {
        this.label = label;
    }

    /** The name used in tables and in JSON. */
    public String label() {
        return label;
    }
}
