package org.kabar.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an event stands to reality in the telling. */
public enum Status {
    /** Told as over. */
    OCCURRED,
    /** Told as going on. */
    ONGOING,
    /** Told as intended, scheduled or expected. */
    PLANNED,
    /** Only considered: possible, feared, conditional. */
    HYPOTHETICAL;

    /** The label used in the extraction format and in the ontology. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status with this label; empty if there is none. */
    public static Optional<Status> of(String label) {
        return Arrays.stream(values()).filter(status -> status.label().equals(label)).findFirst();
    }
}
