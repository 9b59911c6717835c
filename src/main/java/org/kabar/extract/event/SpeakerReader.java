package org.kabar.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.EntityType;

/** Reads who is named beside a word of saying. Used for one sentence. */
final class SpeakerReader {

    /** How many words a noun and what describes it may have to mean the last speaker. */
    private static final int SHORT = 3;

    private final Speech speech;
    private final Referents referents;
    private final Syntax syntax;

    SpeakerReader(Speech speech, Referents referents, Syntax syntax) {
        this.speech = speech;
        this.referents = referents;
        this.syntax = syntax;
    }

    /** Whom a speaker without a name means. */
    List<String> goingOn() {
        return referents.discourse().goingOn(referents.bodies()::speaksFor);
    }

    /** The phrases from a word on that name a speaker. */
    List<Phrase> from(int begin) {
        return withApposition(syntax.joinedFrom(begin));
    }

    /** "Menurut vokalis Senja Kala, Arga Dwipayana, ...": the name has a comma behind it too. */
    List<Phrase> betweenCommas(int begin) {
        List<Phrase> phrases = syntax.joinedFrom(begin);
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
                            && (!isPerson(title.end() - 1) || servesSomebody(title, name.get()))
                            && syntax.kind(title.end() - 1) != WordKind.DEMONSTRATIVE;
            if (person) {
                return List.of(new Phrase(name.get().begin(), name.get().end()));
            }
        }
        return phrases;
    }

    /** "kata pengacara Rina, Bagus Wirawan": whom the first name belongs to is named next. */
    private boolean servesSomebody(Phrase title, Phrase name) {
        return speech.servants().contains(syntax.lower(title.begin()))
                && syntax.kind(name.end()) != WordKind.COORDINATOR;
    }

    /** Whether a person's name stands at an index. */
    boolean isNamedAt(int index) {
        return isPerson(index);
    }

    private boolean isPerson(int index) {
        return syntax.kind(index) == WordKind.NAME
                && referents.type(syntax.word(index).entities().getFirst()) == EntityType.PERSON;
    }

    /** Who speaks before a verb; a pronoun means whoever spoke in the statement before. */
    List<String> speaking(List<Phrase> phrases) {
        if (phrases.size() != 1) {
            return named(phrases);
        }
        Phrase phrase = phrases.getFirst();
        List<String> going =
                syntax.kind(phrase.begin()) == WordKind.PRONOUN || pointsAtPerson(phrase)
                        ? referents.discourse().stillSpeaking()
                        : List.of();
        return going.isEmpty() ? named(phrases) : going;
    }

    /** Who speaks behind a verb; who is only pointed at is whoever spoke last. */
    List<String> behind(List<Phrase> phrases) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        Phrase phrase = phrases.getFirst();
        List<String> last = goingOn();
        boolean back = isPointing(phrase) && !syntax.hasName(phrase) || pointsAtPerson(phrase);
        if (back && isStillHeard(last) || isHeOrShe(phrase) && isPerson(last)) {
            return last;
        }
        boolean dated = pointsAtPerson(phrase) && !referents.isDefinite(syntax, phrase);
        List<String> named = dated && hasSpoken(last) ? last : named(phrases);
        if (!named.isEmpty()) {
            return named;
        }
        boolean pointing =
                isPointing(phrase) && (hasSpoken(last) || isDocument(phrase))
                        || syntax.kind(phrase.begin()) == WordKind.PRONOUN;
        List<String> called = called(phrase, last);
        return pointing || called.isEmpty() && areSuch(phrase, last) ? last : called;
    }

    /** Whether a phrase without a name has a noun for such as they are: "pebalap" for a person. */
    private boolean areSuch(Phrase phrase, List<String> last) {
        String head = referents.head(syntax, phrase);
        return !syntax.hasName(phrase)
                && last.stream().anyMatch(id -> referents.stands(referents.type(id), head));
    }

    /** Who is the source of what is told. */
    List<String> according(List<Phrase> phrases) {
        List<String> speaking = speaking(phrases);
        if (!speaking.isEmpty()) {
            return speaking;
        }
        List<String> called = called(phrases.getFirst(), goingOn());
        return called.stream().allMatch(referents::isNamed) ? called : List.of();
    }

    /** Whom a post or a word of the name alone means: "kata Presiden". */
    private List<String> called(Phrase phrase, List<String> last) {
        return phrase.length() <= SHORT && !syntax.hasName(phrase)
                ? referents.bodies().called(referents.head(syntax, phrase), last)
                : List.of();
    }

    /** "Mantan pelatih Persikara itu": no person is named, but one is meant. */
    private boolean pointsAtPerson(Phrase phrase) {
        return isPointing(phrase)
                && referents.stands(EntityType.PERSON, referents.head(syntax, phrase))
                && !hasPerson(phrase);
    }

    private boolean hasPerson(Phrase phrase) {
        return IntStream.range(phrase.begin(), phrase.end()).anyMatch(this::isPerson);
    }

    private boolean isPointing(Phrase phrase) {
        int behind = phrase.end();
        while (syntax.kind(behind) == WordKind.TIME || isYear(syntax.lower(behind))) {
            behind++;
        }
        return referents.isDefinite(syntax, phrase)
                || behind > phrase.end() && syntax.kind(behind) == WordKind.DEMONSTRATIVE
                || speech.pointing().contains(syntax.lower(phrase.begin()));
    }

    private static boolean isYear(String word) {
        return !word.isEmpty() && word.codePoints().noneMatch(Character::isLetter);
    }

    private boolean isDocument(Phrase phrase) {
        return speech.documents().contains(syntax.lower(phrase.begin()));
    }

    /** Whether they spoke in the statement before, or are a source known by nothing else. */
    private boolean isStillHeard(List<String> last) {
        return !referents.discourse().stillSpeaking().isEmpty()
                || last.stream().anyMatch(id -> !referents.isNamed(id));
    }

    private boolean hasSpoken(List<String> last) {
        return isPerson(last) && !referents.discourse().speakers().isEmpty();
    }

    /** Whoever is named within the words that are said is not meant by a pronoun behind them. */
    private boolean isHeOrShe(Phrase phrase) {
        return syntax.kind(phrase.begin()) == WordKind.PRONOUN
                && referents.isOne(syntax.lower(phrase.begin()));
    }

    private boolean isPerson(List<String> last) {
        return last.stream()
                .anyMatch(id -> referents.type(id) == EntityType.PERSON || !referents.isNamed(id));
    }

    /** Who is named, if only as the one whose statement, data or account it is. */
    List<String> named(List<Phrase> phrases) {
        boolean document = phrases.size() == 1 && isDocument(phrases.getFirst());
        List<String> owners = document ? referents.owners(syntax, phrases.getFirst()) : List.of();
        return owners.isEmpty() ? referents.agents(syntax, phrases, List.of()) : owners;
    }

    /** Where a person is named among those who speak, the bodies are only part of a title. */
    List<String> spokesmen(List<String> named) {
        List<String> persons =
                named.stream().filter(id -> referents.type(id) == EntityType.PERSON).toList();
        return persons.isEmpty() ? named : persons;
    }
}
