package org.kabar.extract.event;

import java.util.Optional;
import org.kabar.extract.time.TimeExpression;

/**
 * Where and when somebody speaks, as the clause that reports the words tells it.
 *
 * @param place the identifier of the place
 * @param time when
 */
record Setting(Optional<String> place, Optional<TimeExpression> time) {}
