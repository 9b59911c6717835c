package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Subjects;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.EntityType;
import org.kabar.model.Stance;

/** Finds who says what within one statement. */
final class Frames {

    private final Speech speech;
    private final Referents referents;
    private final Syntax syntax;
    private final Subjects subjects;

    Frames(Speech speech, Referents referents, Syntax syntax, Subjects subjects) {
        this.speech = speech;
        this.referents = referents;
        this.syntax = syntax;
        this.subjects = subjects;
    }

    /** All frames, in the order of their verbs. */
    List<Frame> find() {
        List<Frame> found = new ArrayList<>();
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.kind(i) != WordKind.NAME && syntax.kind(i) != WordKind.TIME) {
                at(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Frame> at(int i) {
        String lower = syntax.lower(i);
        if (speech.isAfter(lower) && followsContent(i)) {
            return after(i);
        }
        if (speech.citing().contains(lower)) {
            Optional<Frame> cited = citing(i);
            if (cited.isPresent()) {
                return cited;
            }
        }
        if (speech.before().contains(lower)
                || speech.before().contains(lower + " " + syntax.lower(i + 1))) {
            return before(i);
        }
        if (speech.passive().contains(lower)) {
            return passive(i);
        }
        if (speech.according().contains(lower + " " + syntax.lower(i + 1))) {
            return according(i, i + 2);
        }
        return speech.according().contains(lower) ? according(i, i + 1) : Optional.empty();
    }

    private boolean followsContent(int i) {
        WordKind before = syntax.kind(i - 1);
        return before == WordKind.COMMA
                || before == WordKind.MARK
                || i == 0
                || speech.linking().contains(syntax.lower(i - 1))
                || before == WordKind.NAME && speech.pointsBack(syntax.lower(i));
    }

    private Optional<Frame> after(int i) {
        if (speech.pointsBack(syntax.lower(i))) {
            return frame(referents.discourse().goingOn(), i, new Phrase(i, i + 1), whole());
        }
        int begin = i + 1;
        while (syntax.kind(begin) == WordKind.AUXILIARY || syntax.kind(begin) == WordKind.VERB) {
            begin++;
        }
        List<Phrase> phrases = withApposition(syntax.joinedFrom(begin));
        List<String> sources =
                phrases.isEmpty() ? List.of() : referents.agents(syntax, phrases, List.of());
        if (sources.isEmpty() && !phrases.isEmpty() && isPointing(phrases.getFirst())) {
            sources = referents.discourse().goingOn();
        }
        int end = phrases.isEmpty() ? begin : phrases.getLast().end();
        return frame(sources, i, new Phrase(i, Math.max(end, i + 1)), whole());
    }

    private boolean isPointing(Phrase phrase) {
        return referents.isDefinite(syntax, phrase)
                || syntax.kind(phrase.begin()) == WordKind.PRONOUN
                || phrase.length() <= 3
                        && syntax.kind(phrase.begin()) == WordKind.NOUN
                        && !hasName(phrase);
    }

    private boolean hasName(Phrase phrase) {
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            if (syntax.kind(i) == WordKind.NAME) {
                return true;
            }
        }
        return false;
    }

    /** "Menurut vokalis Senja Kala, Arga Dwipayana, ...": the name has a comma behind it too. */
    private List<Phrase> apposedBetweenCommas(List<Phrase> phrases) {
        List<Phrase> apposed = withApposition(phrases);
        boolean closed =
                !apposed.equals(phrases)
                        && syntax.kind(apposed.getLast().end()) == WordKind.COMMA
                        && syntax.kind(phrases.getFirst().begin()) == WordKind.NOUN;
        return closed ? apposed : phrases;
    }

    /** A title before a comma gives way to the name after it. */
    private List<Phrase> withApposition(List<Phrase> phrases) {
        if (phrases.size() == 1 && syntax.kind(phrases.getFirst().end()) == WordKind.COMMA) {
            Phrase title = phrases.getFirst();
            Optional<Phrase> name = syntax.nounPhraseFrom(title.end() + 1);
            boolean person =
                    name.isPresent()
                            && isPerson(name.get().begin())
                            && !isPerson(title.end() - 1)
                            && syntax.kind(title.end() - 1) != WordKind.DEMONSTRATIVE;
            if (person) {
                return List.of(new Phrase(name.get().begin(), name.get().end()));
            }
        }
        return phrases;
    }

    private boolean isPerson(int index) {
        return syntax.kind(index) == WordKind.NAME
                && referents.type(syntax.word(index).entities().getFirst()) == EntityType.PERSON;
    }

    private Optional<Frame> before(int i) {
        Phrase group = syntax.verbGroup(new Phrase(i, i + 1));
        if (syntax.kind(group.begin() - 1) == WordKind.RELATIVE
                || syntax.kind(group.begin() - 1) == WordKind.PURPOSE) {
            return Optional.empty();
        }
        Optional<Subjects.Subject> subject = subjects.of(group.begin());
        List<Phrase> phrases = subject.map(Subjects.Subject::phrases).orElse(List.of());
        List<String> sources = speaking(phrases);
        Phrase named =
                phrases.isEmpty()
                        ? new Phrase(i, i + 1)
                        : new Phrase(phrases.getFirst().begin(), i + 1);
        boolean last =
                syntax.clauseEnd(i) >= syntax.size() - 1 && quotedBefore(named.begin())
                        || closes(i, named.begin());
        Phrase content = last ? new Phrase(0, named.begin()) : new Phrase(i + 1, syntax.size());
        return frame(sources, i, named, content);
    }

    /** Who speaks; a pronoun means whoever spoke in the statement before. */
    private List<String> speaking(List<Phrase> phrases) {
        boolean pronoun =
                phrases.size() == 1 && syntax.kind(phrases.getFirst().begin()) == WordKind.PRONOUN;
        List<String> going = pronoun ? referents.discourse().stillSpeaking() : List.of();
        return going.isEmpty() ? referents.agents(syntax, phrases, List.of()) : going;
    }

    /** "..., the minister said on Monday": nothing but a time and a place follows the verb. */
    private boolean closes(int verb, int begin) {
        boolean apart = syntax.kind(begin - 1) == WordKind.COMMA || quotedBefore(begin);
        WordKind next = syntax.kind(verb + 1);
        boolean ends =
                next == WordKind.BREAK
                        || next == WordKind.TIME
                        || next == WordKind.PREPOSITION
                        || next == WordKind.COMMA
                        || next == WordKind.MARK
                        || next == WordKind.SUBORDINATOR;
        return apart && ends && begin > 1 && speech.closing().contains(syntax.lower(verb));
    }

    private boolean quotedBefore(int index) {
        return syntax.kind(index - 1) == WordKind.MARK;
    }

    private Optional<Frame> citing(int i) {
        int begin = i + 1;
        while (syntax.kind(begin) == WordKind.PREPOSITION
                || syntax.kind(begin) == WordKind.VERB
                || speech.citing().contains(syntax.lower(begin))) {
            begin++;
        }
        List<Phrase> phrases = syntax.joinedFrom(begin);
        List<String> outlets =
                phrases.stream().flatMap(phrase -> outlets(phrase).stream()).distinct().toList();
        if (outlets.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Frame(
                        List.of(),
                        outlets,
                        i,
                        new Phrase(i, phrases.getLast().end()),
                        whole(),
                        Stance.AFFIRMS,
                        Frame.Reach.OWN));
    }

    private List<String> outlets(Phrase phrase) {
        List<String> found = new ArrayList<>();
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            syntax.word(i).entities().stream().filter(referents::isOtherOutlet).forEach(found::add);
        }
        return found;
    }

    /** The outlets that a source speaks to, or by which an unnamed one was asked. */
    private List<String> addressed(Phrase speaker, int verb) {
        List<String> found = new ArrayList<>(outlets(speaker));
        for (int next : new int[] {speaker.end(), verb + 1}) {
            if (speech.to().contains(syntax.lower(next))) {
                syntax.joinedFrom(next + 1).forEach(phrase -> found.addAll(outlets(phrase)));
            }
        }
        return found.stream().distinct().toList();
    }

    private Optional<Frame> passive(int i) {
        int begin = syntax.kind(i + 1) == WordKind.PREPOSITION ? i + 2 : i + 1;
        List<Phrase> phrases = withApposition(syntax.joinedFrom(begin));
        List<String> sources = referents.agents(syntax, phrases, List.of());
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Phrase named = new Phrase(i, phrases.getLast().end());
        boolean pointsBack = i <= 4 && syntax.kind(i - 1) == WordKind.DEMONSTRATIVE;
        return frame(sources, i, named, whole())
                .map(
                        frame ->
                                pointsBack
                                        ? new Frame(
                                                frame.sources(),
                                                frame.outlets(),
                                                i,
                                                named,
                                                new Phrase(0, 0),
                                                frame.stance(),
                                                Frame.Reach.PREVIOUS)
                                        : frame);
    }

    private Optional<Frame> according(int i, int begin) {
        List<Phrase> phrases = apposedBetweenCommas(syntax.joinedFrom(begin));
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        return frame(speaking(phrases), i, new Phrase(i, phrases.getLast().end()), whole());
    }

    /** Where a person is named among those who speak, the bodies are only part of a title. */
    private List<String> spokesmen(List<String> named) {
        List<String> persons =
                named.stream().filter(id -> referents.type(id) == EntityType.PERSON).toList();
        return persons.isEmpty() ? named : persons;
    }

    private Phrase whole() {
        return new Phrase(0, syntax.size());
    }

    private Optional<Frame> frame(List<String> found, int verb, Phrase speaker, Phrase content) {
        List<String> named = spokesmen(found);
        List<String> outlets =
                named.stream().allMatch(id -> referents.type(id) == EntityType.OUTLET)
                        ? named
                        : addressed(speaker, verb);
        List<String> sources =
                named.stream().filter(id -> referents.type(id) != EntityType.OUTLET).toList();
        Stance stance =
                speech.stanceOf(syntax.lower(verb))
                        .or(
                                () ->
                                        speech.stanceOf(
                                                syntax.lower(verb) + " " + syntax.lower(verb + 1)))
                        .orElse(Stance.AFFIRMS);
        return Optional.of(
                new Frame(sources, outlets, verb, speaker, content, stance, Frame.Reach.OWN));
    }
}
