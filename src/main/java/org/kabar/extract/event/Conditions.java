package org.kabar.extract.event;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;
import org.kabar.model.EntityType;

/** Whether the words around a trigger are such as it asks for. */
final class Conditions {

    private final Syntax syntax;
    private final Function<String, EntityType> types;

    /**
     * For one sentence.
     *
     * @param syntax its words
     * @param types what each entity is
     */
    Conditions(Syntax syntax, Function<String, EntityType> types) {
        this.syntax = syntax;
        this.types = types;
    }

    boolean hold(Triggers.Match match) {
        Trigger trigger = match.trigger();
        if (trigger.with().isEmpty() && trigger.without().isEmpty()) {
            return true;
        }
        int begin = syntax.clauseBegin(match.where().begin());
        if (syntax.kind(begin - 1) == WordKind.RELATIVE) {
            int antecedent = syntax.kind(begin - 2) == WordKind.COMMA ? begin - 3 : begin - 2;
            begin = syntax.nounPhraseTo(antecedent).map(Phrase::begin).orElse(begin);
        }
        int end = syntax.clauseEnd(match.where().end());
        String clause = words(begin, end, syntax::lower);
        return (trigger.with().isEmpty() || contains(clause, trigger.with()))
                && !containsPhrase(clause, trigger.without())
                && !contains(words(begin, end, this::unnamed), trigger.without());
    }

    private static boolean containsPhrase(String words, Set<String> wanted) {
        for (String phrase : wanted) {
            if (phrase.indexOf(' ') >= 0 && stands(phrase, words)) {
                return true;
            }
        }
        return false;
    }

    /** A word that is no name: a single word inside a name speaks against nothing. */
    private String unnamed(int index) {
        return syntax.kind(index) == WordKind.NAME ? "" : syntax.lower(index);
    }

    /** The words of a clause, each name followed by its type in angle brackets. */
    private String words(int begin, int end, IntFunction<String> form) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = begin; i < end; i++) {
            words.append(form.apply(i)).append(' ');
            for (String entity : syntax.word(i).entities()) {
                String type = types.apply(entity).label().toLowerCase(Locale.ROOT);
                words.append('<').append(type).append("> ");
            }
        }
        return words.toString();
    }

    private static boolean contains(String words, Set<String> wanted) {
        for (String word : wanted) {
            if (stands(word, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words stand among others, with a blank on either side. */
    private static boolean stands(String wanted, String words) {
        int at = words.indexOf(wanted, 1);
        while (at >= 0) {
            int end = at + wanted.length();
            if (words.charAt(at - 1) == ' ' && end < words.length() && words.charAt(end) == ' ') {
                return true;
            }
            at = words.indexOf(wanted, at + 1);
        }
        return false;
    }
}
