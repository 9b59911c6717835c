package org.kabar.store.merge;

import java.util.List;

/**
 * What came of making or taking back decisions.
 *
 * @param made the decisions that were made, in the order of their numbers
 * @param undone those that were taken back, in the order of their numbers
 * @param refused what was not done
 * @param articles how many articles have changed
 * @param added statements that came into articles and links
 * @param removed statements that went
 */
public record Merged(
        List<Decision> made,
        List<Decision> undone,
        List<Refusal> refused,
        long articles,
        long added,
        long removed) {

    /** Copies the lists. */
    public Merged {
        made = List.copyOf(made);
        undone = List.copyOf(undone);
        refused = List.copyOf(refused);
    }

    /** Nothing but refusals. */
    public static Merged nothing(List<Refusal> refused) {
        return new Merged(List.of(), List.of(), refused, 0, 0, 0);
    }
}
