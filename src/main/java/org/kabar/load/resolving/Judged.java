package org.kabar.load.resolving;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kabar.resolve.Proposal;
import org.kabar.store.merge.Compared;

/**
 * What came of comparing entities, or events.
 *
 * @param examined the keys of all that were compared with full knowledge
 * @param proposals by score, the highest first
 * @param kept what is kept of how the new ones were compared, by key
 * @param compared how many were looked at
 */
record Judged(
        Set<String> examined, List<Proposal> proposals, Map<String, Compared> kept, long compared) {

    /** Copies all. */
    Judged {
        examined = Set.copyOf(examined);
        proposals = List.copyOf(proposals);
        kept = Map.copyOf(kept);
    }
}
