package org.kabar.extract.event;

import java.util.Optional;
import org.kabar.extract.time.TimeExpression;
import org.kabar.model.When;
import org.kabar.model.Where;

/**
 * Where and when somebody speaks, as the clause that reports the words tells it.
 *
 * @param place the identifier of the place
 * @param time when
 */
record Setting(Optional<String> place, Optional<TimeExpression> time) {

    /** Where, as an event has it. */
    Where where() {
        return new Where(place, Optional.empty(), Optional.empty());
    }

    /** When; words are spoken before they are reported. */
    When when() {
        return time.map(TimeExpression::before).orElseGet(When::unknown);
    }
}
