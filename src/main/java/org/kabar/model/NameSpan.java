package org.kabar.model;

/**
 * A name that the name finder has marked.
 *
 * @param span where it stands in the article's text
 * @param type its kind
 * @param probability the model's, from 0 to 1
 */
public record NameSpan(Span span, NameType type, double probability) {}
