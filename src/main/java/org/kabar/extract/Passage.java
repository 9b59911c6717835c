package org.kabar.extract;

import java.util.List;
import org.kabar.model.Span;
import org.kabar.model.Token;

/**
 * A sentence as the readers of events see it.
 *
 * @param evidence the sentence without a dateline before it
 * @param line the number of its line in the text, from 0
 * @param zone what part of the page it belongs to
 * @param repeated whether the same words stood earlier in the article
 * @param tokens its tokens in reading order, those of the dateline left out
 * @param mentions the mentions in it, in reading order; an unnamed source may hold another mention
 *     inside
 */
public record Passage(
        Span evidence,
        int line,
        Zone zone,
        boolean repeated,
        List<Token> tokens,
        List<Mention> mentions) {

    /** Copies the lists. */
    public Passage {
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
    }
}
