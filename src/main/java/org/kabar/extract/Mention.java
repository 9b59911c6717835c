package org.kabar.extract;

import org.kabar.model.Span;

/**
 * One occurrence of a name.
 *
 * @param span where it stands in the article's text
 * @param entity the identifier of the entity it means
 */
public record Mention(Span span, String entity) {}
