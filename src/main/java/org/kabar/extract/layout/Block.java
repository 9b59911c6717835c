package org.kabar.extract.layout;

import java.util.List;
import org.kabar.extract.Zone;
import org.kabar.model.NameSpan;
import org.kabar.model.Span;
import org.kabar.model.Token;

/**
 * A sentence in its place on the page, before names are read.
 *
 * @param span all of it, a dateline included
 * @param evidence the sentence proper: without a dateline before it or initials behind it
 * @param line the number of its line in the text, from 0
 * @param zone what part of the page it belongs to
 * @param repeated whether the same words stood earlier
 * @param tokens all tokens, those of the dateline too
 * @param names the names that the model found in it
 */
public record Block(
        Span span,
        Span evidence,
        int line,
        Zone zone,
        boolean repeated,
        List<Token> tokens,
        List<NameSpan> names) {

    /** Copies the lists. */
    public Block {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }

    /** Whether a dateline stands before the sentence. */
    public boolean hasDateline() {
        return evidence.begin() > span.begin();
    }
}
