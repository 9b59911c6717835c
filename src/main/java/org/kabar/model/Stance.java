package org.kabar.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a source stands to what it tells. */
public enum Stance {
    /** It is so. */
    AFFIRMS,
    /** It may be so. */
    SPECULATES,
    /** It is unlikely. */
    DOUBTS,
    /** It is not so. */
    DENIES,
    /** The source does not know or will not say. */
    WITHHOLDS;

    /** The label used in the extraction format and in the ontology. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stance with this label; empty if there is none. */
    public static Optional<Stance> of(String label) {
        return Arrays.stream(values()).filter(stance -> stance.label().equals(label)).findFirst();
    }
}
