package org.kabar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.kabar.model.NameSpan;
import org.kabar.model.Sentence;
import org.kabar.model.Text;
import org.kabar.model.Token;

/**
 * Puts together what the sentence model cut too eagerly: after abbreviations and initials, inside a
 * quotation, and between a quotation and the clause that says who speaks.
 */
final class SentenceJoiner {

    /** A quotation that runs longer is left as the model cut it. */
    private static final int LONGEST_QUOTATION = 6;

    private final LayoutRules rules;

    SentenceJoiner(LayoutRules rules) {
        this.rules = rules;
    }

    /** The sentences of one line, joined. */
    List<Sentence> join(Text text, List<Sentence> line) {
        List<Sentence> joined = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            int end = at + 1;
            Sentence current = line.get(at);
            while (end < line.size()) {
                int next = continuation(text, current, line, end);
                if (next == end) {
                    break;
                }
                current = merge(current, line.subList(end, next));
                end = next;
            }
            joined.add(current);
            at = end;
        }
        return joined;
    }

    /** The index after the last sentence that belongs to {@code current}. */
    private int continuation(Text text, Sentence current, List<Sentence> line, int next) {
        String head = text.slice(current.span());
        String tail = text.slice(line.get(next).span());
        if (continues(tail) || head.endsWith(",") || endsInAbbreviation(head)) {
            return next + 1;
        }
        int open = openMarks(head);
        if (open <= 0) {
            return next;
        }
        for (int i = next; i < Math.min(line.size(), next + LONGEST_QUOTATION); i++) {
            open += openMarks(text.slice(line.get(i).span()), open);
            if (open <= 0) {
                return i + 1;
            }
        }
        return next;
    }

    private static boolean continues(String tail) {
        int first = tail.codePointAt(0);
        return Character.isLowerCase(first) || first == ',' || first == ';' || first == ')';
    }

    private boolean endsInAbbreviation(String head) {
        if (!head.endsWith(".")) {
            return false;
        }
        int begin = head.length() - 1;
        while (begin > 0 && Character.isLetter(head.charAt(begin - 1))) {
            begin--;
        }
        String word = head.substring(begin, head.length() - 1);
        boolean apart = begin == 0 || !Character.isLetterOrDigit(head.charAt(begin - 1));
        String before = head.substring(0, begin).stripTrailing();
        boolean afterNumber =
                !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
        return !word.isEmpty()
                && apart
                && rules.isAbbreviation(word)
                && !(afterNumber && word.length() == 1);
    }

    private static int openMarks(String words) {
        return openMarks(words, 0);
    }

    /** How many more quotations are open after these words than before, straight marks in pairs. */
    private static int openMarks(String words, int before) {
        int open = before;
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '“', '„' -> open = 1;
                case '”' -> open = 0;
                case '"' -> open = open > 0 ? 0 : 1;
                default -> {}
            }
        }
        return open - before;
    }

    private static Sentence merge(Sentence first, List<Sentence> rest) {
        List<Token> tokens = new ArrayList<>(first.tokens());
        List<NameSpan> names = new ArrayList<>(first.names());
        for (Sentence sentence : rest) {
            tokens.addAll(sentence.tokens());
            names.addAll(sentence.names());
        }
        return new Sentence(first.span().union(rest.getLast().span()), first.line(), tokens, names);
    }
}
