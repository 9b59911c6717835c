package org.kabar.model;

/**
 * A word or a mark.
 *
 * @param span where it stands in the article's text
 * @param form its characters, unchanged
 * @param tag its universal part-of-speech tag, such as {@code NOUN}
 */
public record Token(Span span, String form, String tag) {}
