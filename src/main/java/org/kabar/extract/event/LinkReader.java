package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;

/**
 * Finds what the events of one statement are for, depend on, or are given in return for, by the
 * word that opens their clause. Used once.
 */
final class LinkReader {

    private final Cues cues;
    private final Syntax syntax;
    private final List<Logged> events;

    /**
     * An event and its place in the log.
     *
     * @param draft the event
     * @param number its number in the log
     */
    record Logged(Draft draft, int number) {

        int begin() {
            return draft.match().where().begin();
        }
    }

    LinkReader(Cues cues, Syntax syntax, List<Logged> events) {
        this.cues = cues;
        this.syntax = syntax;
        this.events = events.stream().sorted(Comparator.comparingInt(Logged::begin)).toList();
    }

    /**
     * The links of the statement.
     *
     * @param earlier the number of the last event told before this statement
     */
    List<Link> read(Optional<Integer> earlier) {
        List<Link> links = new ArrayList<>();
        for (Logged event : events) {
            int opener = syntax.clauseBegin(event.begin()) - 1;
            if (syntax.kind(opener) == WordKind.PURPOSE) {
                before(opener).ifPresent(it -> links.add(Link.of(Link.Kind.PURPOSE, it, event)));
            } else if (isCondition(event)) {
                before(opener)
                        .or(() -> mainAfter(event))
                        .ifPresent(it -> links.add(Link.of(Link.Kind.CONDITION, it, event)));
            }
        }
        for (int i = 0; i < syntax.size(); i++) {
            if (cues.exchange().contains(syntax.lower(i))) {
                exchange(i, earlier).ifPresent(links::add);
            }
        }
        return links;
    }

    /** Whether an event stands in a condition; a comma may end one without a word that opens. */
    private boolean isCondition(Logged event) {
        int opener = syntax.clauseBegin(event.begin()) - 1;
        return cues.conditions().contains(syntax.lower(opener))
                && IntStream.range(opener + 1, event.begin())
                        .noneMatch(i -> syntax.kind(i) == WordKind.COMMA);
    }

    /** "A sebagai imbalan atas B", or "sebagai imbalannya, A" after B. */
    private Optional<Link> exchange(int cue, Optional<Integer> earlier) {
        Optional<Logged> before = before(cue);
        Optional<Logged> after = events.stream().filter(event -> event.begin() > cue).findFirst();
        if (after.isEmpty()) {
            return Optional.empty();
        }
        boolean names = syntax.kind(cue + 1) == WordKind.PREPOSITION;
        if (names && before.isPresent()) {
            return Optional.of(Link.of(Link.Kind.EXCHANGE, before.get(), after.get()));
        }
        return before.map(Logged::number)
                .or(() -> earlier)
                .map(other -> new Link(Link.Kind.EXCHANGE, after.get().number(), other));
    }

    private Optional<Logged> before(int index) {
        return events.stream()
                .filter(event -> event.begin() < index)
                .reduce((first, second) -> second);
    }

    /** The next event that is no condition itself. */
    private Optional<Logged> mainAfter(Logged event) {
        return events.stream()
                .filter(other -> other.begin() > event.begin())
                .filter(other -> !isCondition(other))
                .findFirst();
    }
}
