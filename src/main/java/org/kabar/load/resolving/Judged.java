package org.kabar.load.resolving;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kabar.resolve.Proposal;

/**
 * What came of comparing entities, or events.
 *
 * @param examined the keys of all that were compared with full knowledge
 * @param proposals by score, the highest first
 * @param blocks the blocks in which the new ones stand from now on, by key
 * @param compared how many were looked at
 */
record Judged(
        Set<String> examined,
        List<Proposal> proposals,
        Map<String, Set<String>> blocks,
        long compared) {

    /** Copies all. */
    Judged {
        examined = Set.copyOf(examined);
        proposals = List.copyOf(proposals);
        blocks = Map.copyOf(blocks);
    }
}
