package org.kabar.extract.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What part somebody or something has in an event. */
public enum Role {
    /** Does it. */
    ACTORS,
    /** It is directed at them. */
    RECIPIENTS,
    /** It is about that. */
    THEME,
    /** It happens there. */
    PLACE,
    /** A journey or transfer starts there. */
    ORIGIN,
    /** A journey or transfer leads there. */
    DESTINATION;

    /** The role with this name in an event file; empty if there is none. */
    public static Optional<Role> of(String label) {
        return Arrays.stream(values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(label))
                .findFirst();
    }
}
