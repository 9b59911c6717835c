package org.kabar.extract.event;

import java.util.Optional;
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

    Modality(Cues cues, Syntax syntax, SlotReader slots) {
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
        Optional<Stance> stance = stance(scope, match);
        return new Reading(status(scope), stance);
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

    private Status status(Phrase scope) {
        if (isConditional(scope.begin()) || tells(scope, Status.HYPOTHETICAL)) {
            return Status.HYPOTHETICAL;
        }
        boolean aimed = servesPurpose(scope.begin()) && !isReached(scope.begin());
        if (tells(scope, Status.PLANNED) || aimed) {
            return Status.PLANNED;
        }
        return tells(scope, Status.ONGOING) && !tells(scope, Status.OCCURRED)
                ? Status.ONGOING
                : Status.OCCURRED;
    }

    private boolean tells(Phrase scope, Status status) {
        for (int i = scope.begin(); i < scope.end(); i++) {
            if (cues.tells(status, syntax.lower(i))) {
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
        return cues.conditions().contains(syntax.lower(clause - 1));
    }

    /** Whether the verb before says that what follows has come about: "managed to". */
    private boolean isReached(int begin) {
        return syntax.verbBefore(begin)
                .filter(verb -> cues.implicative().contains(syntax.lower(verb)))
                .isPresent();
    }

    private boolean servesPurpose(int begin) {
        return syntax.kind(syntax.clauseBegin(begin) - 1) == WordKind.PURPOSE;
    }
}
