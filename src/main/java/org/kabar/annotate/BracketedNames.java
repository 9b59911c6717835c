package org.kabar.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * Marks a name and its short form in brackets as two names. Some corpora mark both together, others
 * apart; taught both ways, the name finder guesses.
 */
final class BracketedNames {

    private static final Set<String> BRACKETS = Set.of("(", ")", ").", "),", "()");

    private BracketedNames() {}

    /** The sentence with each name cut at its brackets, which belong to no name. */
    static NameSample apart(NameSample sample) {
        List<Span> names = new ArrayList<>();
        for (Span name : sample.getNames()) {
            cut(sample.getSentence(), name, names);
        }
        return new NameSample(sample.getSentence(), names.toArray(new Span[0]), true);
    }

    private static void cut(String[] tokens, Span name, List<Span> parts) {
        int begin = name.getStart();
        for (int i = name.getStart(); i <= name.getEnd(); i++) {
            if (i == name.getEnd() || BRACKETS.contains(tokens[i])) {
                if (i > begin) {
                    parts.add(new Span(begin, i, name.getType()));
                }
                begin = i + 1;
            }
        }
    }
}
