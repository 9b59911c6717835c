package org.kabar.store.merge;

import java.util.Optional;
import java.util.Set;

/**
 * What is kept of how a thing was compared with others.
 *
 * @param blocks the blocks that it stands in from now on
 * @param text what was known of it then, as the reader of profiles writes it; empty if the
 *     authority tells it
 */
public record Compared(Set<String> blocks, Optional<String> text) {

    /** Of a thing that is not there any more. */
    public static final Compared NOTHING = new Compared(Set.of(), Optional.empty());

    /** Copies the set. */
    public Compared {
        blocks = Set.copyOf(blocks);
    }
}
