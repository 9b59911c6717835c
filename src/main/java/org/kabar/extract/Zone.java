package org.kabar.extract;

/** What part of the page a sentence belongs to. */
public enum Zone {
    /** The headline, or a section head between paragraphs. */
    HEADLINE,
    /** The article's own sentences. */
    BODY,
    /** A credit: byline, editor, date line, photo caption. Names in it count, sentences do not. */
    CREDIT,
    /** Anything that is not the article: related links, invitations, page furniture. */
    BOILERPLATE
}
