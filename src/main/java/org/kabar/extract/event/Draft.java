package org.kabar.extract.event;

import java.util.List;
import java.util.Optional;
import org.kabar.extract.time.TimeExpression;
import org.kabar.model.Stance;
import org.kabar.model.Status;
import org.kabar.model.Theme;
import org.kabar.model.Where;

/**
 * An event read from one statement, before it is known who says so.
 *
 * @param match its trigger
 * @param type its type
 * @param actors who does it
 * @param recipients at whom it is directed
 * @param theme what it is about
 * @param where places of it
 * @param time when
 * @param status how it stands to reality
 * @param stance how it is told, if not simply as a fact
 * @param confidence how surely it was read
 */
record Draft(
        Triggers.Match match,
        String type,
        List<String> actors,
        List<String> recipients,
        Optional<Theme> theme,
        Where where,
        Optional<TimeExpression> time,
        Status status,
        Optional<Stance> stance,
        double confidence) {

    Draft {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** The same event where and when it is told to be, unless it says so itself. */
    Draft in(Setting setting) {
        Where placed =
                new Where(where.place().or(setting::place), where.origin(), where.destination());
        return new Draft(
                match,
                type,
                actors,
                recipients,
                theme,
                placed,
                time.or(setting::time),
                status,
                stance,
                confidence);
    }

    boolean hasParty() {
        return !actors.isEmpty() || !recipients.isEmpty();
    }
}
