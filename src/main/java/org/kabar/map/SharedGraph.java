package org.kabar.map;

import java.util.Locale;

/** The graphs of a store that belong to no single article; each can be replaced alone. */
public enum SharedGraph {
    /** The known entities. */
    AUTHORITY,
    /** Event types, statuses and stances. */
    CODES,
    /** The terms. */
    ONTOLOGY,
    /** Entities and events judged to be one. */
    LINKS,
    /** Events that belong to one story; derived from all else. */
    STORIES,
    /** What was judged to be one or two, by whom and why. */
    DECISIONS,
    /** What was loaded, in which form, by what. */
    LEDGER,
    /** The runs of the loader. */
    RUNS;

    /** The local name of the graph. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it tells how the store came to be rather than what it knows. */
    public boolean isBookkeeping() {
        return switch (this) {
            case LEDGER, RUNS, DECISIONS -> true;
            case AUTHORITY, CODES, ONTOLOGY, LINKS, STORIES -> false;
        };
    }
}
