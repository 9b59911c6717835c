package org.kabar.load.resolving;

import java.util.List;
import org.kabar.resolve.Proposal;
import org.kabar.store.merge.Merged;

/**
 * What came of resolving.
 *
 * @param articles how many articles were compared with others
 * @param entities how many entities were looked at
 * @param events how many events were looked at
 * @param revoked what was taken back since it would not be decided any more
 * @param merged what was decided
 * @param asked what a person may decide, the likeliest first; entities before events
 */
public record Resolved(
        long articles,
        long entities,
        long events,
        Merged revoked,
        Merged merged,
        List<Question> asked) {

    /**
     * Something that a person may decide.
     *
     * @param first an IRI
     * @param second the other
     * @param proposal what speaks for it and against it
     */
    public record Question(String first, String second, Proposal proposal) {}

    /** Copies the list. */
    public Resolved {
        asked = List.copyOf(asked);
    }
}
