package org.kabar.resolve;

import java.util.Set;

/**
 * What was found on the way from some profiles.
 *
 * @param keys of the profiles that may be one with others
 * @param full the blocks that have too many members to be compared, which are more than the
 *     profiles that were reached
 */
public record Reached(Set<String> keys, Set<String> full) {

    /** Copies the sets. */
    public Reached {
        keys = Set.copyOf(keys);
        full = Set.copyOf(full);
    }
}
