package org.kabar.extract.event;

import java.util.List;
import org.kabar.extract.Zone;
import org.kabar.extract.syntax.Syntax;
import org.kabar.model.Span;

/**
 * A sentence with the quotation that belongs to it, which may be several sentences long.
 *
 * @param evidence all of it
 * @param line the number of its line
 * @param zone what part of the page it belongs to
 * @param syntax its words
 * @param quotes the quotes in it
 * @param matches the triggers in it, without those overlapped by better ones
 */
record Statement(
        Span evidence,
        int line,
        Zone zone,
        Syntax syntax,
        List<Quote> quotes,
        List<Triggers.Match> matches) {

    Statement {
        quotes = List.copyOf(quotes);
        matches = List.copyOf(matches);
    }
}
