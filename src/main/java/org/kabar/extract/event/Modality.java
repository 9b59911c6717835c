package org.kabar.extract.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.Stance;
import org.kabar.model.Status;

/** Reads status and stance of an event from the words around its trigger. */
final class Modality {

    private final Cues cues;
    private final Syntax syntax;
    private final SlotReader slots;
    private final Set<String> clauseTaking;

    /**
     * For one sentence.
     *
     * @param clauseTaking verbs after which a word for a condition only opens what is said
     */
    Modality(Cues cues, Syntax syntax, SlotReader slots, Set<String> clauseTaking) {
        this.clauseTaking = Set.copyOf(clauseTaking);
        this.cues = cues;
        this.syntax = syntax;
        this.slots = slots;
    }

    /**
     * What is read.
     *
     * @param status how the event stands to reality
     * @param stance how it is told, if not simply as a fact
     */
    record Reading(Status status, Optional<Stance> stance) {}

    Reading read(Triggers.Match match) {
        Phrase scope = scope(match);
        if (match.trigger().form() == Form.NOUN && cues.withholds(words(scope))) {
            return new Reading(Status.PLANNED, Optional.of(Stance.WITHHOLDS));
        }
        return new Reading(status(scope, match), stance(scope, match));
    }

    private String words(Phrase scope) {
        return IntStream.range(scope.begin(), scope.end())
                .mapToObj(syntax::lower)
                .collect(Collectors.joining(" "));
    }

    /** Whether the trigger tells of a habit. */
    boolean isHabit(Triggers.Match match) {
        Phrase scope = scope(match);
        for (int i = scope.begin(); i < scope.end(); i++) {
            if (cues.habits().contains(syntax.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The verb group of the trigger, or the noun phrase and the verb that it depends on. */
    private Phrase scope(Triggers.Match match) {
        if (match.trigger().form() != Form.NOUN) {
            Phrase group = syntax.verbGroup(match.where());
            int begin = group.begin();
            if (syntax.isChance(begin - 1)) {
                begin--;
                while (syntax.kind(begin - 1).inVerbGroup()) {
                    begin--;
                }
                return new Phrase(begin, match.where().end());
            }
            boolean serves =
                    syntax.kind(begin - 1) == WordKind.PURPOSE
                            && syntax.kind(begin - 2).inVerbGroup();
            while (serves && syntax.kind(begin - 2).inVerbGroup()) {
                begin--;
            }
            return new Phrase(serves ? begin - 1 : begin, match.where().end());
        }
        Phrase phrase = syntax.around(match.where());
        int begin = phrase.begin();
        while (syntax.kind(begin - 1).inVerbGroup()) {
            begin--;
        }
        Phrase behind = slots.verbBehind(match.where());
        return new Phrase(begin, Math.max(phrase.end(), behind.end()));
    }

    private Status status(Phrase scope, Triggers.Match match) {
        Optional<Phrase> subject = subject(match);
        if (isConditional(scope.begin())
                || tells(scope, Status.HYPOTHETICAL) && !isLikely(scope)
                || subject.filter(this::isWished).isPresent()) {
            return Status.HYPOTHETICAL;
        }
        if (tells(scope, Status.PLANNED)) {
            return isOfAnySuch(scope) ? Status.HYPOTHETICAL : Status.PLANNED;
        }
        if (servesPurpose(scope.begin()) && !isReached(scope.begin())) {
            return Status.PLANNED;
        }
        if (match.trigger().form() != Form.NOUN && hasGoneOn(match.where().end())) {
            return Status.ONGOING;
        }
        if (tells(scope, Status.OCCURRED)) {
            return Status.OCCURRED;
        }
        return tells(scope, Status.ONGOING) ? Status.ONGOING : ofMainClause(scope.begin());
    }

    /** Whether the words behind a verb say since when it goes on. */
    private boolean hasGoneOn(int begin) {
        return IntStream.range(begin, syntax.clauseEnd(begin))
                .anyMatch(
                        i ->
                                cues.since().contains(syntax.lower(i))
                                        || syntax.kind(i) == WordKind.TIME
                                                && cues.since()
                                                        .contains(syntax.lower(i).split(" ")[0]));
    }

    /** Whether it is said to be likely to come rather than only thought of: "kemungkinan akan". */
    private boolean isLikely(Phrase scope) {
        boolean likely = false;
        for (int i = scope.begin(); i < scope.end(); i++) {
            likely |= cues.likely().contains(syntax.lower(i));
            boolean other = !cues.likely().contains(syntax.lower(i));
            if (other && cues.tells(Status.HYPOTHETICAL, syntax.lower(i))) {
                return false;
            }
        }
        return likely && tells(scope, Status.PLANNED);
    }

    private Optional<Phrase> subject(Triggers.Match match) {
        return match.trigger().form() == Form.NOUN
                ? Optional.empty()
                : slots.ownSubject(match.where());
    }

    /** Whether somebody else wants the subject to do it: "ingin Dewan Keamanan menerapkan". */
    private boolean isWished(Phrase subject) {
        return cues.tells(Status.HYPOTHETICAL, syntax.lower(subject.begin() - 1));
    }

    /** Whether the subject means any of its kind: what such would do is not planned. */
    private boolean isOfAnySuch(Phrase scope) {
        Phrase before = new Phrase(syntax.clauseBegin(scope.begin()), scope.begin());
        return IntStream.range(before.begin(), before.end())
                .anyMatch(i -> cues.unspecific().contains(syntax.lower(i)));
    }

    /** What happens while or around something planned is planned too. */
    private Status ofMainClause(int begin) {
        int opener = syntax.clauseBegin(begin) - 1;
        if (!slots.isDuring(opener)) {
            return Status.OCCURRED;
        }
        Optional<Phrase> main =
                syntax.verbBefore(opener)
                        .map(verb -> syntax.verbGroup(new Phrase(verb, verb + 1)))
                        .filter(group -> syntax.clauseBegin(opener) <= group.begin());
        return main.filter(group -> tells(group, Status.PLANNED)).isPresent()
                ? Status.PLANNED
                : Status.OCCURRED;
    }

    private boolean tells(Phrase scope, Status status) {
        for (int i = scope.begin(); i < scope.end(); i++) {
            boolean place = syntax.kind(i - 1) == WordKind.PREPOSITION;
            if (!place && cues.tells(status, syntax.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Stance> stance(Phrase scope, Triggers.Match match) {
        for (Stance stance : new Stance[] {Stance.DENIES, Stance.DOUBTS, Stance.SPECULATES}) {
            for (int i = scope.begin(); i < scope.end(); i++) {
                if (!match.where().contains(i) && cues.tells(stance, syntax.lower(i))) {
                    return Optional.of(stance);
                }
            }
        }
        return isConditional(scope.begin()) ? Optional.of(Stance.SPECULATES) : Optional.empty();
    }

    private boolean isConditional(int begin) {
        int clause = syntax.clauseBegin(begin);
        return cues.conditions().contains(syntax.lower(clause - 1))
                && !clauseTaking.contains(syntax.lower(clause - 2));
    }

    /** Whether the verb before says that what follows has come about: "managed to". */
    private boolean isReached(int begin) {
        return syntax.verbBefore(begin)
                .filter(verb -> cues.implicative().contains(syntax.lower(verb)))
                .isPresent();
    }

    private boolean servesPurpose(int begin) {
        int clause = syntax.clauseBegin(begin);
        return syntax.kind(clause - 1) == WordKind.PURPOSE
                && IntStream.range(clause, begin).noneMatch(i -> syntax.kind(i) == WordKind.COMMA);
    }
}
