package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kabar.extract.syntax.Lexicon;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Subjects;
import org.kabar.extract.syntax.Subjects.Subject;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;
import org.kabar.extract.syntax.WordOrder;

/** Reads what stands around a trigger into slots, by the trigger's form. */
final class SlotReader {

    private final Lexicon lexicon;
    private final Syntax syntax;
    private final Subjects subjects;
    private final Set<Integer> nouns;
    private final Surroundings surroundings;

    /**
     * For one sentence.
     *
     * @param nouns where nouns stand that trigger events of their own
     * @param reports where verbs stand that report what is said before them
     */
    SlotReader(
            Lexicon lexicon,
            Syntax syntax,
            Subjects subjects,
            Set<Integer> nouns,
            Set<Integer> reports) {
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.subjects = subjects;
        this.nouns = Set.copyOf(nouns);
        this.surroundings = new Surroundings(lexicon, syntax, reports);
    }

    Slots read(Triggers.Match match) {
        Slots slots = new Slots();
        Phrase where = match.where();
        switch (match.trigger().form()) {
            case ACTIVE, MUTUAL -> verb(match, Slots.SUBJECT, Slots.OBJECT, slots);
            case PASSIVE -> verb(match, Slots.OBJECT, lexicon.order().behindPassive(), slots);
            case NOUN -> noun(where, slots);
        }
        return slots;
    }

    private void verb(Triggers.Match match, String before, String behind, Slots slots) {
        Phrase where = match.where();
        Phrase group = syntax.verbGroup(where);
        subject(group, before, slots);
        int at = surroundings.timesFrom(where.end(), slots);
        List<Phrase> objects = syntax.objectsFrom(at);
        if (!match.trigger().rolesOf(Slots.SECOND).isEmpty() && behind.equals(Slots.OBJECT)) {
            objects = withSecond(objects, slots);
        }
        slots.add(behind, objects);
        if (!objects.isEmpty()) {
            at = objects.getLast().end();
        }
        surroundings.rightOf(at, behind, slots);
        surroundings.leftOf(group.begin(), slots);
        surroundings.servedPlace(group.begin(), slots);
    }

    /** The objects without what is said or given of them, which goes into a slot of its own. */
    private List<Phrase> withSecond(List<Phrase> objects, Slots slots) {
        if (objects.size() != 1) {
            return objects;
        }
        Phrase object = objects.getFirst();
        int cut = object.begin() + 1;
        boolean named = syntax.kind(object.begin()) == WordKind.NAME;
        boolean apart =
                cut < object.end()
                        && (syntax.kind(cut) == WordKind.NOUN
                                || syntax.kind(cut) == WordKind.NUMBER);
        if (named && apart) {
            slots.add(Slots.SECOND, List.of(new Phrase(cut, object.end())));
            return List.of(new Phrase(object.begin(), cut));
        }
        slots.add(Slots.SECOND, syntax.joinedFrom(object.end()));
        return objects;
    }

    private void subject(Phrase group, String slot, Slots slots) {
        Optional<Subject> subject = subjects.of(group.begin());
        if (subject.isEmpty()) {
            slots.lessCertain(0.8);
            return;
        }
        boolean ridden =
                !subject.get().inside().isEmpty()
                        && subject.get().phrases().stream().anyMatch(this::isVehicle);
        slots.add(slot, ridden ? subject.get().inside() : subject.get().phrases());
        slots.lessCertain(
                switch (subject.get().link()) {
                    case OWN -> 1;
                    case RELATIVE -> 0.9;
                    case CARRIED -> 0.85;
                });
    }

    private boolean isVehicle(Phrase phrase) {
        return lexicon.vehicles().contains(syntax.lower(phrase.begin()));
    }

    private void noun(Phrase where, Slots slots) {
        slots.lessCertain(0.8);
        Phrase phrase = syntax.around(where);
        List<Phrase> owners = owners(where);
        slots.add(Slots.OF, owners);
        if (lexicon.order().head() == WordOrder.Head.LAST && phrase.begin() < where.begin()) {
            slots.add(Slots.OWNER, List.of(new Phrase(phrase.begin(), where.begin())));
        }
        int after = owners.isEmpty() ? phrase.end() : owners.getLast().end();
        int stop = surroundings.rightOf(after, Slots.OF, slots);
        if (syntax.kind(stop) == WordKind.RELATIVE && isLight(stop + 1)) {
            stop++;
        }
        Phrase group = syntax.verbGroup(new Phrase(stop, stop));
        if (lightInside(group)) {
            slots.add(Slots.SUBJECT, syntax.objectsFrom(group.end()));
            surroundings.rightOf(group.end(), Slots.SUBJECT, slots);
        }
        int before = phrase.begin() - 1;
        if (syntax.kind(before) == WordKind.VERB && isLight(before)) {
            Phrase light = syntax.verbGroup(new Phrase(before, before + 1));
            subject(light, Slots.SUBJECT, slots);
            surroundings.leftOf(light.begin(), slots);
        } else {
            if (lexicon.prepositions().during().contains(syntax.lower(before))
                    && owners.isEmpty()) {
                subject(phrase, Slots.SUBJECT, slots);
            }
            surroundings.leftOf(phrase.begin(), slots);
        }
    }

    /** The phrases right behind an event noun, up to the next one. */
    private List<Phrase> owners(Phrase where) {
        List<Phrase> owners = new ArrayList<>();
        for (Phrase owner : syntax.joinedFrom(where.end())) {
            int end = owner.begin();
            while (end < owner.end() && !nouns.contains(end)) {
                end++;
            }
            if (end > owner.begin()) {
                owners.add(new Phrase(owner.begin(), end));
            }
            if (end < owner.end()) {
                break;
            }
        }
        return owners;
    }

    /** The last phrase of the subject that stands before a verb, not one carried from another. */
    Optional<Phrase> ownSubject(Phrase where) {
        return subjects.of(syntax.verbGroup(where).begin())
                .filter(subject -> subject.link() == Subjects.Link.OWN)
                .map(Subject::phrases)
                .filter(phrases -> !phrases.isEmpty())
                .map(List::getFirst);
    }

    /** Whether the word opens a clause in whose course, or around which, the main one happens. */
    boolean isDuring(int index) {
        return lexicon.prepositions().during().contains(syntax.lower(index));
    }

    /** Whether the event noun is followed by a verb that says that it takes place. */
    boolean isHeld(Phrase where) {
        return lightInside(verbBehind(where));
    }

    /** The verb group behind an event noun and the phrases that belong to it; may be empty. */
    Phrase verbBehind(Phrase where) {
        List<Phrase> owners = owners(where);
        int after = owners.isEmpty() ? syntax.around(where).end() : owners.getLast().end();
        int stop = surroundings.rightOf(after, Slots.OF, new Slots());
        return syntax.verbGroup(new Phrase(stop, stop));
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
}
