package org.kabar.extract.event;

import java.util.Locale;
import java.util.Set;
import org.kabar.extract.syntax.Phrase;
import org.kabar.extract.syntax.Syntax;
import org.kabar.extract.syntax.WordKind;

/** Whether the words around a trigger are such as it asks for. */
final class Conditions {

    private final Syntax syntax;
    private final Referents referents;

    Conditions(Syntax syntax, Referents referents) {
        this.syntax = syntax;
        this.referents = referents;
    }

    boolean hold(Triggers.Match match) {
        Trigger trigger = match.trigger();
        int begin = syntax.clauseBegin(match.where().begin());
        if (syntax.kind(begin - 1) == WordKind.RELATIVE) {
            begin = syntax.nounPhraseTo(begin - 2).map(Phrase::begin).orElse(begin);
        }
        int end = syntax.clauseEnd(match.where().end());
        String clause = words(begin, end);
        return (trigger.with().isEmpty() || contains(clause, trigger.with()))
                && !contains(clause, trigger.without());
    }

    /** The words of a clause, each name followed by its type in angle brackets. */
    private String words(int begin, int end) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = begin; i < end; i++) {
            words.append(syntax.lower(i)).append(' ');
            for (String entity : syntax.word(i).entities()) {
                String type = referents.type(entity).label().toLowerCase(Locale.ROOT);
                words.append('<').append(type).append("> ");
            }
        }
        return words.toString();
    }

    private static boolean contains(String words, Set<String> wanted) {
        return wanted.stream().anyMatch(it -> words.contains(" " + it + " "));
    }
}
