package org.kabar.extract.event;

import java.util.List;
import java.util.Set;
import org.kabar.extract.syntax.Lexicon;
import org.kabar.extract.syntax.Lexicon.Reference;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.EntityType;

/** Whom pronouns stand for, as the article goes on. Lives for one article, on one thread. */
final class Pronouns {

    private final Lexicon lexicon;
    private final Discourse discourse;
    private final Bodies bodies;
    private final Titles titles;

    Pronouns(Lexicon lexicon, Discourse discourse, Bodies bodies, Titles titles) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.bodies = bodies;
        this.titles = titles;
    }

    /**
     * Whom a phrase that begins with a pronoun stands for; empty for other phrases.
     *
     * @param speaker who says the words, if they are somebody's own
     */
    List<String> meant(Syntax syntax, Phrase phrase, List<String> speaker) {
        String lower = syntax.lower(phrase);
        String first = syntax.lower(phrase.begin());
        if (lexicon.refers(first, Reference.SPEAKER)) {
            return speaker;
        }
        if (lexicon.refers(first, Reference.SPEAKERS)) {
            return bodies.spokenFor(speaker);
        }
        if (lexicon.refers(first, Reference.OWN_BODY)) {
            return bodies.spokenFor(speaker.isEmpty() ? discourse.speakers() : speaker);
        }
        boolean owns = syntax.kind(phrase.begin()) == WordKind.ARTICLE && phrase.length() > 1;
        if (lexicon.refers(first, Reference.ONE) && !owns) {
            return one(syntax, phrase.begin());
        }
        if (lexicon.refers(first, Reference.THING)) {
            return body();
        }
        boolean two =
                lexicon.pronouns().getOrDefault(Reference.TWO, Set.of()).stream()
                        .anyMatch(lower::startsWith);
        if (two) {
            return discourse.pair(kindOf(syntax, phrase));
        }
        return lexicon.refers(first, Reference.MANY) ? many(syntax, phrase.begin()) : List.of();
    }

    private List<String> one(Syntax syntax, int at) {
        return discourse
                .person(titles.names(syntax, new Phrase(0, at), EntityType.PERSON).reversed())
                .map(List::of)
                .orElseGet(List::of);
    }

    /** Several whom it is about, else the one body of many heads that is named last or acts. */
    private List<String> many(Syntax syntax, int at) {
        List<String> several = discourse.several();
        if (!several.isEmpty()) {
            return several;
        }
        List<String> here = titles.names(syntax, new Phrase(0, at), EntityType.ORGANIZATION);
        return here.isEmpty() ? discourse.oneBody() : List.of(here.getLast());
    }

    /** The body or country that the statement is about, else the one named last. */
    private List<String> body() {
        return discourse.first(discourse::isNamedBody).map(List::of).orElseGet(List::of);
    }

    private EntityType kindOf(Syntax syntax, Phrase phrase) {
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            for (EntityType type :
                    List.of(EntityType.GEOPOLITICAL_ENTITY, EntityType.ORGANIZATION)) {
                if (lexicon.anaphors().getOrDefault(type, Set.of()).contains(syntax.lower(i))) {
                    return type;
                }
            }
        }
        return EntityType.PERSON;
    }
}
