package org.kabar.store.merge;

import java.util.Locale;

/** Who decided. */
public enum Decider {
    /** The programme, by a score. */
    RESOLVE,
    /** A person. */
    PERSON;

    /** The word for it in the graph of decisions. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this label; what is not the programme is a person. */
    static Decider of(String label) {
        return RESOLVE.label().equals(label) ? RESOLVE : PERSON;
    }
}
