package org.kabar.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kabar.extract.syntax.Lexicon;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Subjects;
import org.kabar.extract.syntax.Subjects.Subject;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;

/** Reads what stands around a trigger into slots, by the trigger's form. */
final class SlotReader {

    private static final Set<String> BETWEEN = Set.of("antara");
    private static final Set<String> BY = Set.of("oleh");

    private final Lexicon lexicon;
    private final Syntax syntax;
    private final Subjects subjects;

    SlotReader(Lexicon lexicon, Syntax syntax, Subjects subjects) {
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.subjects = subjects;
    }

    Slots read(Triggers.Match match) {
        Slots slots = new Slots();
        switch (match.trigger().form()) {
            case ACTIVE, MUTUAL -> active(match, slots);
            case PASSIVE -> passive(match, slots);
            case NOUN -> noun(match.where(), slots);
        }
        return slots;
    }

    private void active(Triggers.Match match, Slots slots) {
        Phrase group = syntax.verbGroup(match.where());
        subject(group, Slots.SUBJECT, slots);
        rightOf(object(match, group, Slots.OBJECT, slots), slots);
        leftOf(group.begin(), slots);
    }

    private void passive(Triggers.Match match, Slots slots) {
        Phrase group = syntax.verbGroup(match.where());
        subject(group, Slots.OBJECT, slots);
        rightOf(object(match, group, Slots.SUBJECT, slots), slots);
        leftOf(group.begin(), slots);
    }

    private void subject(Phrase group, String slot, Slots slots) {
        Optional<Subject> subject = subjects.of(group.begin());
        if (subject.isEmpty()) {
            slots.lessCertain(0.8);
            return;
        }
        slots.add(slot, subject.get().phrases());
        slots.lessCertain(
                switch (subject.get().link()) {
                    case OWN -> 1;
                    case RELATIVE -> 0.9;
                    case CARRIED -> 0.85;
                });
    }

    /**
     * Fills the slot with the phrase in the gap of the trigger, else with the one right after the
     * verb; tells where to read on.
     */
    private int object(Triggers.Match match, Phrase group, String usual, Slots slots) {
        int gap = match.trigger().words().indexOf(Trigger.GAP);
        if (gap > 0) {
            slots.add(usual, syntax.joinedFrom(match.where().begin() + gap));
            return match.where().end();
        }
        String slot = slotAfter(match.trigger(), usual);
        int at = group.end();
        while (syntax.kind(at) == WordKind.TIME) {
            syntax.word(at).time().ifPresent(slots::add);
            at++;
        }
        List<Phrase> objects = syntax.joinedFrom(at);
        if (objects.isEmpty()) {
            return at;
        }
        slots.add(slot, objects);
        return objects.getLast().end();
    }

    /** A trigger that ends in a preposition takes what that preposition takes. */
    private String slotAfter(Trigger trigger, String usual) {
        String last = trigger.words().getLast();
        boolean governs =
                trigger.words().size() > 1
                        && lexicon.kinds().get(last) == WordKind.PREPOSITION
                        && !trigger.rolesOf(last).isEmpty();
        return governs ? last : usual;
    }

    /** Phrases with prepositions and times after a place, up to the next clause. */
    private void rightOf(int begin, Slots slots) {
        int at = begin;
        while (at < syntax.size()) {
            WordKind kind = syntax.kind(at);
            if (kind == WordKind.TIME) {
                syntax.word(at).time().ifPresent(slots::add);
                at++;
            } else if (kind == WordKind.PREPOSITION) {
                at = preposition(at, slots);
            } else if (kind == WordKind.VERB || kind.endsClause()) {
                return;
            } else {
                at++;
            }
        }
    }

    private int preposition(int at, Slots slots) {
        int begin = at;
        while (syntax.kind(begin) == WordKind.PREPOSITION) {
            begin++;
        }
        if (syntax.kind(begin) == WordKind.TIME) {
            return begin;
        }
        String word = syntax.lower(begin - 1);
        List<Phrase> phrases =
                BETWEEN.contains(word) ? syntax.pairFrom(begin) : syntax.joinedFrom(begin);
        String slot = BETWEEN.contains(word) || BY.contains(word) ? Slots.SUBJECT : word;
        slots.add(slot, phrases);
        return phrases.isEmpty() ? begin : phrases.getLast().end();
    }

    /** Phrases of place and times before the subject, back to where the clause begins. */
    private void leftOf(int verb, Slots slots) {
        int at = syntax.clauseBegin(verb);
        while (at < verb) {
            WordKind kind = syntax.kind(at);
            if (kind == WordKind.VERB) {
                return;
            }
            if (kind == WordKind.TIME) {
                syntax.word(at).time().ifPresent(slots::add);
                at++;
            } else if (kind == WordKind.PREPOSITION) {
                List<Phrase> phrases = syntax.joinedFrom(at + 1);
                if (!phrases.isEmpty()) {
                    slots.add(syntax.lower(at), phrases);
                    at = phrases.getLast().end();
                } else {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private void noun(Phrase where, Slots slots) {
        slots.lessCertain(0.8);
        Phrase phrase = around(where);
        int after = where.end();
        if (phrase.end() > where.end()) {
            List<Phrase> owners = syntax.joinedFrom(where.end());
            slots.add(Slots.OF, owners);
            after = owners.isEmpty() ? phrase.end() : owners.getLast().end();
        }
        rightOf(after, slots);
        int before = phrase.begin() - 1;
        if (syntax.kind(before) == WordKind.VERB && isLight(before)) {
            Phrase group = syntax.verbGroup(new Phrase(before, before + 1));
            subject(group, Slots.SUBJECT, slots);
            leftOf(group.begin(), slots);
        } else if (syntax.kind(after) == WordKind.VERB
                || syntax.kind(after) == WordKind.AUXILIARY) {
            Phrase group = syntax.verbGroup(new Phrase(after, after + 1));
            if (lightInside(group)) {
                rightOf(group.end(), slots);
            }
        }
    }

    private boolean lightInside(Phrase group) {
        for (int i = group.begin(); i < group.end(); i++) {
            if (isLight(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb adds nothing to an event noun beside it. */
    boolean isLight(int index) {
        return lexicon.lightVerbs().contains(syntax.lower(index));
    }

    /** The noun phrase around an event noun. */
    Phrase around(Phrase where) {
        int begin = where.begin();
        while (syntax.kind(begin - 1).inNounPhrase()) {
            begin--;
        }
        int end = where.end();
        while (syntax.kind(end).inNounPhrase()) {
            end++;
        }
        return new Phrase(begin, end);
    }
}
