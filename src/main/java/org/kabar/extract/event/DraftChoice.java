package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;

/**
 * Leaves out events that are only the content of an act of speech, or the object of another event's
 * verb, and joins those that say the same twice.
 */
final class DraftChoice {

    /** How many words the content of an act may reach behind its verb. */
    private static final int FARTHEST = 80;

    private final Speech speech;
    private final Syntax syntax;
    private final SlotReader slots;
    private final List<Draft> drafts;

    DraftChoice(Speech speech, Syntax syntax, SlotReader slots, List<Draft> drafts) {
        this.speech = speech;
        this.syntax = syntax;
        this.slots = slots;
        this.drafts = List.copyOf(drafts);
    }

    List<Draft> kept() {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean spoken = drafts.stream().anyMatch(other -> isContentOf(draft, other));
            boolean object = drafts.stream().anyMatch(other -> isObjectOf(draft, other));
            boolean subject = drafts.stream().anyMatch(other -> isSubjectOf(draft, other));
            boolean twice = kept.stream().anyMatch(other -> isSame(draft, other));
            boolean vague = drafts.stream().anyMatch(other -> isMoreExact(other, draft));
            if (!spoken
                    && !object
                    && !subject
                    && !twice
                    && !vague
                    && !yields(draft)
                    && !isOnOneself(draft)) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private boolean isContentOf(Draft draft, Draft act) {
        int at = draft.match().where().begin();
        int verb = act.match().where().end();
        if (act.equals(draft)
                || !speech.acts().contains(act.type())
                || at < verb
                || at - verb > FARTHEST) {
            return false;
        }
        if (act.match().trigger().form() == Form.NOUN && at - verb > 6) {
            return false;
        }
        if (isFronted(act, at)) {
            return false;
        }
        boolean inside = false;
        for (int i = verb; i < at; i++) {
            WordKind kind = syntax.kind(i);
            if (kind == WordKind.BREAK || kind == WordKind.MARK) {
                return false;
            }
            inside |= kind.endsClause();
        }
        return inside || speech.joined() == Speech.Joined.CONTENT || !isJoined(draft);
    }

    /** Whether an act stands in a clause before the main one, which begins behind a comma. */
    private boolean isFronted(Draft act, int at) {
        int begin = act.match().where().begin();
        WordKind opener = syntax.kind(syntax.clauseBegin(begin) - 1);
        boolean dependent =
                syntax.clauseBegin(begin) == 1
                        && (opener == WordKind.SUBORDINATOR || opener == WordKind.BREAK);
        return dependent
                && IntStream.range(act.match().where().end(), at)
                        .anyMatch(i -> syntax.kind(i) == WordKind.COMMA);
    }

    /** Whether "and" stands right before the verb group. */
    private boolean isJoined(Draft draft) {
        Phrase group = syntax.verbGroup(draft.match().where());
        return syntax.kind(group.begin() - 1) == WordKind.COORDINATOR;
    }

    /** Whether a noun without parties of its own only fills the object of a verb that is kept. */
    private boolean isObjectOf(Draft draft, Draft verb) {
        if (verb.equals(draft)
                || draft.match().trigger().form() != Form.NOUN
                || verb.match().trigger().form() == Form.NOUN) {
            return false;
        }
        int at = draft.match().where().begin();
        for (int i = verb.match().where().end(); i < at; i++) {
            if (!syntax.kind(i).inNounPhrase() && syntax.kind(i) != WordKind.PREPOSITION) {
                return false;
            }
        }
        return at >= verb.match().where().end();
    }

    /** Whether an event noun is only the subject of a verb that tells of the same parties. */
    private boolean isSubjectOf(Draft draft, Draft verb) {
        return draft.match().trigger().form() == Form.NOUN
                && verb.match().trigger().form() != Form.NOUN
                && (draft.hasParty() || draft.type().equals(verb.type()))
                && verb.actors().containsAll(draft.actors())
                && verb.recipients().containsAll(draft.recipients())
                && slots.verbBehind(draft.match().where()).contains(verb.match().where().begin());
    }

    /** Whether an agreement is only that to do what the next verb tells. */
    private boolean yields(Draft draft) {
        return speech.yielding().contains(draft.type())
                && drafts.stream().anyMatch(other -> follows(other, draft));
    }

    private boolean follows(Draft other, Draft draft) {
        int at = draft.match().where().end();
        while (syntax.kind(at).inVerbGroup() || syntax.kind(at) == WordKind.PURPOSE) {
            if (other.match().where().begin() == at && !other.type().equals(draft.type())) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** Whether of two events told by the same words only the first asked for words beside them. */
    private static boolean isMoreExact(Draft exact, Draft draft) {
        return exact.match().where().equals(draft.match().where())
                && !exact.match().trigger().with().isEmpty()
                && draft.match().trigger().with().isEmpty();
    }

    /** Whether nobody but the actor undergoes it, as who quotes words on himself seems to do. */
    private boolean isOnOneself(Draft draft) {
        return !draft.recipients().isEmpty()
                && draft.actors().containsAll(draft.recipients())
                && speech.acts().contains(draft.type());
    }

    private static boolean differs(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static boolean isSame(Draft draft, Draft other) {
        return draft.type().equals(other.type())
                && new HashSet<>(draft.actors()).equals(new HashSet<>(other.actors()))
                && !differs(draft.where().place(), other.where().place())
                && !differs(draft.where().destination(), other.where().destination());
    }
}
