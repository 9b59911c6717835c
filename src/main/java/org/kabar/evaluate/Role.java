package org.kabar.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kabar.model.Assertion;

/** The roles whose fillers are compared. */
enum Role {
    ACTORS(Metric.ROLE_ACTORS),
    RECIPIENTS(Metric.ROLE_RECIPIENTS),
    THEME(Metric.ROLE_THEME),
    PLACE(Metric.ROLE_PLACE),
    ORIGIN(Metric.ROLE_ORIGIN),
    DESTINATION(Metric.ROLE_DESTINATION),
    START(Metric.ROLE_START),
    END(Metric.ROLE_END);

    private final Metric metric;

    Role(Metric metric) {
        this.metric = metric;
    }

    /** What measures this role alone. */
    Metric metric() {
        return metric;
    }

    /** The name that the extraction format gives it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The fillers that an assertion gives this role but for the theme, which needs more than
     * identifiers; each once.
     *
     * @param renaming from the identifiers of this side to those under which entities are compared
     */
    List<Filler> fillers(Assertion assertion, UnaryOperator<String> renaming) {
        return switch (this) {
            case ACTORS -> entities(assertion.actors().stream(), renaming);
            case RECIPIENTS -> entities(assertion.recipients().stream(), renaming);
            case PLACE -> entities(assertion.where().place().stream(), renaming);
            case ORIGIN -> entities(assertion.where().origin().stream(), renaming);
            case DESTINATION -> entities(assertion.where().destination().stream(), renaming);
            case START -> day(assertion.when().start());
            case END -> day(assertion.when().end());
            case THEME -> List.of();
        };
    }

    private static List<Filler> entities(Stream<String> ids, UnaryOperator<String> renaming) {
        return ids.map(renaming).distinct().map(Filler::entity).toList();
    }

    private static List<Filler> day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).map(Filler::words).stream().toList();
    }
}
