package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.kabar.model.Assertion;
import org.kabar.model.Links;
import org.kabar.model.Source;
import org.kabar.model.Span;
import org.kabar.model.Stance;
import org.kabar.model.When;
import org.kabar.model.Where;

/**
 * The assertions of one article as they are found; one said again in the same way gains evidence.
 * Lives for one article, on one thread.
 */
final class AssertionLog {

    /** How sure it is that a source that will not say more means what was told last. */
    private static final double WITHHELD = 0.4;

    private final Calibration calibration;
    private final List<Assertion> all = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private Optional<Statement> lastStatement = Optional.empty();
    private Optional<Frame> lastFrame = Optional.empty();

    /**
     * Nothing has been told yet.
     *
     * @param calibration gives what is told its confidence in the end
     */
    AssertionLog(Calibration calibration) {
        this.calibration = calibration;
    }

    /** Adds an assertion, or evidence to an earlier one; gives its number. */
    int add(Assertion assertion, Statement statement) {
        for (int i = 0; i < all.size(); i++) {
            boolean opening = statements.get(i).line() == statements.getFirst().line();
            if (isRestated(all.get(i), assertion, opening ? Fit.GAINS : Fit.ADDS_NOTHING)) {
                all.set(i, joined(all.get(i), assertion));
                return i;
            }
        }
        all.add(assertion);
        statements.add(statement);
        return all.size() - 1;
    }

    /** The number of the last assertion, if there is one. */
    Optional<Integer> lastNumber() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.size() - 1);
    }

    /** One assertion leans on another. */
    void link(Link link) {
        if (link.from() != link.to()) {
            links.add(link);
        }
    }

    private Links links(int number) {
        return new Links(
                targets(Link.Kind.PURPOSE, number),
                targets(Link.Kind.CONDITION, number),
                targets(Link.Kind.EXCHANGE, number));
    }

    private List<String> targets(Link.Kind kind, int number) {
        return links.stream()
                .filter(link -> link.kind() == kind && link.from() == number)
                .map(link -> id(link.to()))
                .distinct()
                .toList();
    }

    private static String id(int number) {
        return "a" + (number + 1);
    }

    /** Another statement says who has said the one before. */
    void confirm(Frame frame, Statement by) {
        if (statements.isEmpty()) {
            return;
        }
        Statement last = statements.getLast();
        for (int i = 0; i < all.size(); i++) {
            Assertion it = all.get(i);
            if (statements.get(i).evidence().equals(last.evidence())
                    && it.source().attributedTo().isEmpty()
                    && it.source().via().isEmpty()) {
                Source source = new Source(frame.sources(), frame.outlets(), it.source().stance());
                all.set(i, with(it, source, it.when(), it.where(), by.evidence()));
            }
        }
    }

    /** A source will not say more of what was told last. */
    void withhold(List<String> sources, List<String> outlets, Statement by) {
        if (all.isEmpty() || all.getLast().type().equals(SayReader.SAY)) {
            return;
        }
        Assertion last = all.getLast();
        add(
                new Assertion(
                        "",
                        last.type(),
                        last.actors(),
                        last.recipients(),
                        last.theme(),
                        last.where(),
                        When.unknown(),
                        new Source(sources, outlets, Stance.WITHHOLDS),
                        last.status(),
                        Links.none(),
                        Optional.empty(),
                        WITHHELD,
                        List.of(by.evidence())),
                by);
    }

    /**
     * Own words right behind a statement that reports the same speaker only say it again: they
     * become evidence of what was said there, and may add where and when.
     *
     * @return whether the words are of that kind
     */
    boolean restate(List<String> sources, Statement quoted, Setting setting) {
        boolean follows = isQuoted(quoted) && lastStatement.filter(it -> !isQuoted(it)).isPresent();
        boolean found = false;
        for (int i = 0; follows && i < all.size(); i++) {
            Assertion it = all.get(i);
            boolean theirs = it.actors().equals(sources) && it.type().equals(SayReader.SAY);
            if (theirs && statements.get(i).equals(lastStatement.get())) {
                When when = it.when().words().isPresent() ? it.when() : setting.when();
                Where where = joined(it.where(), setting.where());
                all.set(i, with(it, it.source(), when, where, quoted.evidence()));
                found = true;
            }
        }
        return found;
    }

    /** Remembers how a statement was reported. */
    void framed(Statement statement, List<Frame> frames) {
        lastStatement = Optional.of(statement);
        lastFrame =
                frames.stream()
                        .filter(frame -> frame.reach() == Frame.Reach.OWN)
                        .filter(frame -> !isQuoted(statement))
                        .findFirst();
    }

    private static boolean isQuoted(Statement statement) {
        return statement.quotes().stream()
                .anyMatch(quote -> quote.outer().begin() <= statement.evidence().begin());
    }

    /** How the statement before was reported, if it stands in the same paragraph. */
    Optional<Frame> lastFrame(Statement next) {
        return lastFrame.filter(
                frame -> lastStatement.filter(it -> it.line() == next.line()).isPresent());
    }

    /** Whether the last event of a type had more parties than these, and them among others. */
    boolean hasLast(String type, List<String> actors) {
        return last(type)
                .filter(it -> it.actors().size() > actors.size())
                .filter(it -> it.actors().containsAll(actors))
                .isPresent();
    }

    private Optional<Assertion> last(String type) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).type().equals(type)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The draft with the parties of the last event of its type, if there is one. */
    Draft recall(Draft draft) {
        return last(draft.type())
                .map(
                        earlier ->
                                new Draft(
                                        draft.match(),
                                        draft.type(),
                                        earlier.actors(),
                                        earlier.recipients(),
                                        draft.theme(),
                                        draft.where(),
                                        draft.time(),
                                        draft.status(),
                                        draft.stance(),
                                        draft.confidence() * 0.8))
                .orElse(draft);
    }

    /** All assertions, numbered in the order in which they were found. */
    List<Assertion> assertions() {
        List<Assertion> numbered = new ArrayList<>();
        for (Assertion it : all) {
            numbered.add(
                    new Assertion(
                            id(numbered.size()),
                            it.type(),
                            it.actors(),
                            it.recipients(),
                            it.theme(),
                            it.where(),
                            it.when(),
                            it.source(),
                            it.status(),
                            links(numbered.size()),
                            it.event(),
                            calibration.of(it),
                            it.evidence()));
        }
        return numbered;
    }

    private static boolean isRestated(Assertion old, Assertion more, Fit fit) {
        return old.type().equals(more.type())
                && !old.type().equals(SayReader.SAY)
                && new HashSet<>(old.actors()).equals(new HashSet<>(more.actors()))
                && new HashSet<>(old.recipients()).equals(new HashSet<>(more.recipients()))
                && old.source().equals(more.source())
                && old.status() == more.status()
                && fit.holds(old.where().place(), more.where().place())
                && fit.holds(old.where().origin(), more.where().origin())
                && fit.holds(old.where().destination(), more.where().destination())
                && fit.holds(old.when().words(), more.when().words())
                && fit.holds(old.theme(), more.theme());
    }

    /** How much another telling may add before it is a telling of its own. */
    private enum Fit {
        /** What the opening left open may be filled in. */
        GAINS,
        /** Nothing. */
        ADDS_NOTHING;

        <T> boolean holds(Optional<T> old, Optional<T> more) {
            return more.isEmpty() || old.equals(more) || (this == GAINS && old.isEmpty());
        }
    }

    private static Assertion joined(Assertion old, Assertion more) {
        When when = old.when().words().isPresent() ? old.when() : more.when();
        return with(
                old,
                old.source(),
                when,
                joined(old.where(), more.where()),
                more.evidence().getFirst());
    }

    private static Where joined(Where old, Where more) {
        return new Where(
                old.place().or(more::place),
                old.origin().or(more::origin),
                old.destination().or(more::destination));
    }

    private static Assertion with(
            Assertion it, Source source, When when, Where where, Span evidence) {
        List<Span> spans = new ArrayList<>(it.evidence());
        if (!spans.contains(evidence)) {
            spans.add(evidence);
        }
        return new Assertion(
                it.id(),
                it.type(),
                it.actors(),
                it.recipients(),
                it.theme(),
                where,
                when,
                source,
                it.status(),
                it.links(),
                it.event(),
                it.confidence(),
                spans);
    }
}
