package org.kabar.model;

import java.util.List;

/**
 * One sentence, or one line that is no sentence (a headline, a credit).
 *
 * @param span where it stands in the article's text, without blanks around it
 * @param line the number of its line in the text, from 0; a sentence never crosses lines
 * @param tokens its tokens in reading order
 * @param names the names found in it, in reading order, not overlapping
 */
public record Sentence(Span span, int line, List<Token> tokens, List<NameSpan> names) {

    /** Copies the lists. */
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }
}
