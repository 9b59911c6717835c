package org.kabar.extract.event;

import java.util.Set;
import org.kabar.extract.syntax.Syntax;

/** Whether the words around a trigger are such as it asks for. */
final class Conditions {

    private Conditions() {}

    static boolean hold(Syntax syntax, Triggers.Match match) {
        Trigger trigger = match.trigger();
        int begin = syntax.clauseBegin(match.where().begin());
        int end = syntax.clauseEnd(match.where().end());
        String clause = words(syntax, begin, end);
        boolean before = trigger.form() == Form.PASSIVE || trigger.form() == Form.MUTUAL;
        String asked = before ? clause : words(syntax, match.where().begin(), end);
        return (trigger.with().isEmpty() || contains(asked, trigger.with()))
                && !contains(clause, trigger.without());
    }

    private static String words(Syntax syntax, int begin, int end) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = begin; i < end; i++) {
            words.append(syntax.lower(i)).append(' ');
        }
        return words.toString();
    }

    private static boolean contains(String words, Set<String> wanted) {
        return wanted.stream().anyMatch(it -> words.contains(" " + it + " "));
    }
}
