package org.kabar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kabar.model.NameSpan;
import org.kabar.model.Sentence;
import org.kabar.model.Span;
import org.kabar.model.Text;
import org.kabar.model.Token;

/**
 * Cuts what the sentence model left together: behind abbreviations in capitals and behind degrees,
 * which it takes for abbreviations inside a sentence. Immutable and thread-safe.
 */
final class SentenceSplitter {

    private final LayoutRules rules;

    SentenceSplitter(LayoutRules rules) {
        this.rules = rules;
    }

    /** The sentences that a sentence is made of; itself if there is no more than one. */
    List<Sentence> split(Text text, Sentence sentence) {
        List<Sentence> parts = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int from = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (isCut(text, tokens, from, i)) {
                parts.add(part(sentence, from, i));
                from = i;
            }
        }
        parts.add(from == 0 ? sentence : part(sentence, from, tokens.size()));
        return parts;
    }

    /** Whether a sentence that began at token {@code from} ends before token {@code next}. */
    private boolean isCut(Text text, List<Token> tokens, int from, int next) {
        Token last = tokens.get(next - 1);
        int begin = tokens.get(from).span().begin();
        boolean apart = tokens.get(next).span().begin() > last.span().end();
        if (!apart || !last.form().endsWith(".")) {
            return false;
        }
        String head = text.slice(new Span(begin, last.span().end() - 1));
        String follower = tokens.get(next).form();
        return Character.isUpperCase(follower.codePointAt(0))
                && !isOpen(head)
                && endsSentence(lastWord(head), follower, head);
    }

    private boolean endsSentence(String word, String follower, String head) {
        if (word.isEmpty() || word.length() == head.length()) {
            return false;
        }
        boolean plain = !Character.isUpperCase(word.codePointAt(0)) && word.length() > 2;
        boolean caps = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean number = Character.isDigit(word.codePointAt(0));
        boolean telling = (plain || caps) && !number && !rules.isAbbreviation(word);
        return telling || rules.isOpener(follower);
    }

    /** Whether quotation marks or brackets are open after these words. */
    private static boolean isOpen(String head) {
        long straight = head.chars().filter(c -> c == '"').count();
        boolean curly = head.lastIndexOf('“') > head.lastIndexOf('”');
        boolean bracket = head.lastIndexOf('(') > head.lastIndexOf(')');
        return straight % 2 == 1 || curly || bracket;
    }

    private static String lastWord(String head) {
        int begin = head.length();
        while (begin > 0 && Character.isLetterOrDigit(head.charAt(begin - 1))) {
            begin--;
        }
        return head.substring(begin);
    }

    private static Sentence part(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens().subList(from, to);
        Span span = tokens.getFirst().span().union(tokens.getLast().span());
        List<NameSpan> names =
                sentence.names().stream().filter(name -> span.covers(name.span())).toList();
        return new Sentence(span, sentence.line(), tokens, names);
    }
}
