package org.kabar.store.merge;

import java.time.OffsetDateTime;

/**
 * That a decision was taken back.
 *
 * @param at when, to the second
 * @param by who did it: a person, or the programme, which would not decide so any more, or for
 *     which what the decision rests on was taken back
 */
public record Undone(OffsetDateTime at, Decider by) {

    /** Whether a person has judged that the decision was wrong. */
    boolean isOfPerson() {
        return by == Decider.PERSON;
    }
}
