package org.kabar.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.Word;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.EntityType;

/** Which person holds which title in one article. Lives for one article, on one thread. */
final class Titles {

    private final Map<String, EntityType> types;
    private final Map<String, String> holders = new HashMap<>();

    /**
     * Knows nobody yet.
     *
     * @param types what each entity is
     */
    Titles(Map<String, EntityType> types) {
        this.types = Map.copyOf(types);
    }

    /** Who holds the title that a phrase without a person's name consists of. */
    Optional<String> holder(Syntax syntax, Phrase phrase) {
        return title(syntax, phrase).map(holders::get);
    }

    /** Who is named behind a title and a comma. */
    Optional<String> named(Syntax syntax, Phrase phrase) {
        return apposed(syntax, phrase, EntityType.PERSON);
    }

    /** The source without a name that a phrase describes. */
    Optional<String> unnamed(Syntax syntax, Phrase phrase) {
        return Statements.first(names(syntax, phrase, EntityType.UNNAMED_SOURCE));
    }

    /** Which body is named behind a noun for such and a comma: "perusahaan Taiwan, Formosa". */
    Optional<String> namedBody(Syntax syntax, Phrase phrase) {
        return apposed(syntax, phrase, EntityType.ORGANIZATION)
                .or(() -> apposed(syntax, phrase, EntityType.OUTLET));
    }

    private Optional<String> apposed(Syntax syntax, Phrase phrase, EntityType type) {
        int name = phrase.end() + 1;
        boolean titled =
                (syntax.kind(phrase.begin()) == WordKind.NOUN
                                || syntax.kind(phrase.begin()) == WordKind.ARTICLE)
                        && syntax.kind(phrase.end() - 1) != WordKind.DEMONSTRATIVE
                        && syntax.kind(phrase.end()) == WordKind.COMMA
                        && syntax.kind(name) == WordKind.NAME
                        && !syntax.kind(name + 1).inNounPhrase()
                        && syntax.kind(name + 1) != WordKind.COORDINATOR;
        return titled
                ? Statements.first(names(syntax, new Phrase(name, name + 1), type))
                : Optional.empty();
    }

    /** The entities of a type that a phrase names, in reading order. */
    List<String> names(Syntax syntax, Phrase phrase, EntityType type) {
        List<String> found = new ArrayList<>();
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            Word word = syntax.word(i);
            if (!word.entities().isEmpty() && types.get(word.entities().getFirst()) == type) {
                found.add(word.entities().getFirst());
            }
        }
        return found;
    }

    /** Learns which person holds which title, such as the leader of a country. */
    void learn(Syntax syntax) {
        int i = 0;
        while (i < syntax.size()) {
            Optional<Phrase> phrase = syntax.nounPhraseFrom(i);
            if (phrase.isEmpty()) {
                i++;
                continue;
            }
            names(syntax, phrase.get(), EntityType.PERSON)
                    .forEach(
                            person ->
                                    title(syntax, phrase.get())
                                            .ifPresent(
                                                    title -> holders.putIfAbsent(title, person)));
            learnApposition(syntax, phrase.get());
            i = phrase.get().end();
        }
    }

    /** A title and a name with a comma between them, in either order. */
    private void learnApposition(Syntax syntax, Phrase phrase) {
        Optional<Phrase> next =
                syntax.kind(phrase.end()) == WordKind.COMMA
                        ? syntax.nounPhraseFrom(phrase.end() + 1)
                        : Optional.empty();
        if (next.isEmpty()) {
            return;
        }
        List<String> before = names(syntax, phrase, EntityType.PERSON);
        List<String> after = names(syntax, next.get(), EntityType.PERSON);
        if (before.size() + after.size() == 1) {
            boolean nameFirst = after.isEmpty();
            WordKind behind = syntax.kind(next.get().end());
            if (nameFirst && behind != WordKind.COMMA && behind != WordKind.BREAK) {
                return;
            }
            title(syntax, nameFirst ? next.get() : phrase)
                    .ifPresent(
                            title ->
                                    holders.putIfAbsent(
                                            title, (nameFirst ? before : after).getFirst()));
        }
    }

    private Optional<String> title(Syntax syntax, Phrase phrase) {
        StringBuilder title = new StringBuilder();
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            Word word = syntax.word(i);
            boolean person =
                    !word.entities().isEmpty()
                            && types.get(word.entities().getFirst()) == EntityType.PERSON;
            if (person) {
                break;
            }
            if (word.kind() == WordKind.NAME) {
                title.append(word.entities().getFirst()).append(' ');
            } else if (word.kind() == WordKind.NOUN) {
                title.append(word.lower()).append(' ');
            }
        }
        return title.length() > 2 && title.indexOf(" ") < title.length() - 1
                ? Optional.of(title.toString())
                : Optional.empty();
    }
}
