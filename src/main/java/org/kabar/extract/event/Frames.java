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
    private final SpeakerReader speakers;

    Frames(Speech speech, Referents referents, Syntax syntax, Subjects subjects) {
        this.speech = speech;
        this.referents = referents;
        this.syntax = syntax;
        this.subjects = subjects;
        this.speakers = new SpeakerReader(speech, referents, syntax);
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
        if (speech.linking().contains(lower) && syntax.kind(i - 1) == WordKind.MARK) {
            return thus(i);
        }
        if (speech.citing().contains(lower)) {
            Optional<Frame> cited = citing(i);
            if (cited.isPresent()) {
                return cited;
            }
        }
        String pair = speech.paired().contains(lower) ? lower + " " + syntax.lower(i + 1) : "";
        if (speech.before().contains(lower) || speech.before().contains(pair)) {
            return before(i);
        }
        if (speech.passive().contains(lower)) {
            return passive(i);
        }
        if (speech.according().contains(pair)) {
            return according(i, i + 2);
        }
        Optional<Speech.Backward> backward = speech.backward(lower);
        if (backward.isPresent()) {
            return accordingToLast(i, backward.get());
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
        int begin = i + 1;
        while (syntax.kind(begin) == WordKind.AUXILIARY || syntax.kind(begin) == WordKind.VERB) {
            begin++;
        }
        List<Phrase> phrases = speakers.from(begin);
        List<String> sources = speakers.behind(phrases);
        if (speech.pointsBack(syntax.lower(i))) {
            boolean named = begin == i + 1 && speakers.isNamedAt(begin);
            return named
                    ? frame(sources, i, new Phrase(i, phrases.getLast().end()), whole())
                    : goingOn(i);
        }
        int end = phrases.isEmpty() ? begin : phrases.getLast().end();
        return frame(sources, i, new Phrase(i, Math.max(end, i + 1)), whole());
    }

    /** A quotation, "thus" and a name, without a verb: "..., demikian Rina Hapsari." */
    private Optional<Frame> thus(int i) {
        List<Phrase> phrases = speakers.from(i + 1);
        List<String> sources = speakers.named(phrases);
        return sources.isEmpty()
                ? Optional.empty()
                : frame(sources, i, new Phrase(i, phrases.getLast().end()), whole());
    }

    /** A word whose ending means the last speaker: "ujarnya", "menurutnya". */
    private Optional<Frame> goingOn(int i) {
        return frame(speakers.goingOn(), i, new Phrase(i, i + 1), whole());
    }

    /** "Menurutnya, ..."; "Hal itu dikatakannya ..." speaks of the statement before. */
    private Optional<Frame> accordingToLast(int i, Speech.Backward word) {
        WordKind before = syntax.kind(i - 1);
        boolean passive = word == Speech.Backward.PASSIVE;
        if (before == WordKind.RELATIVE || passive && before == WordKind.NOUN) {
            return Optional.empty();
        }
        return goingOn(i)
                .map(
                        frame ->
                                passive && before == WordKind.DEMONSTRATIVE
                                        ? previous(frame)
                                        : frame);
    }

    private static Frame previous(Frame frame) {
        return new Frame(
                frame.sources(),
                frame.outlets(),
                frame.verb(),
                frame.speaker(),
                new Phrase(0, 0),
                frame.stance(),
                Frame.Reach.PREVIOUS);
    }

    private Optional<Frame> before(int i) {
        Phrase group = syntax.verbGroup(new Phrase(i, i + 1));
        if (syntax.kind(group.begin() - 1) == WordKind.RELATIVE
                || syntax.kind(group.begin() - 1) == WordKind.PURPOSE) {
            return Optional.empty();
        }
        Optional<Subjects.Subject> subject = subjects.of(group.begin());
        List<Phrase> phrases = subject.map(Subjects.Subject::phrases).orElse(List.of());
        List<String> sources = speakers.speaking(phrases);
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

    /** "..., the minister said on Monday": nothing but a time and a place follows the verb. */
    private boolean closes(int verb, int begin) {
        boolean apart =
                quotedBefore(begin)
                        || syntax.kind(begin - 1) == WordKind.COMMA
                                && speech.closing().contains(syntax.lower(verb));
        WordKind next = syntax.kind(verb + 1);
        boolean ends =
                next == WordKind.BREAK
                        || next == WordKind.TIME
                        || next == WordKind.PREPOSITION
                        || next == WordKind.COMMA
                        || next == WordKind.MARK
                        || next == WordKind.SUBORDINATOR;
        return apart && ends && begin > 1;
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
        List<Phrase> phrases = speakers.from(begin);
        List<String> sources = speakers.named(phrases);
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Phrase named = new Phrase(i, phrases.getLast().end());
        boolean pointsBack = i <= 4 && syntax.kind(i - 1) == WordKind.DEMONSTRATIVE;
        return frame(sources, i, named, whole()).map(frame -> pointsBack ? previous(frame) : frame);
    }

    private Optional<Frame> according(int i, int begin) {
        List<Phrase> phrases = speakers.betweenCommas(begin);
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        return frame(
                speakers.according(phrases), i, new Phrase(i, phrases.getLast().end()), whole());
    }

    private Phrase whole() {
        return new Phrase(0, syntax.size());
    }

    private Optional<Frame> frame(List<String> found, int verb, Phrase speaker, Phrase content) {
        List<String> named = speakers.spokesmen(found);
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
