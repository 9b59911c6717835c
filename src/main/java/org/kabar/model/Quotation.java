package org.kabar.model;

import java.util.Optional;

/**
 * Somebody's own words.
 *
 * @param speaker the identifier of the one who said them
 * @param span the words between the marks
 */
public record Quotation(Optional<String> speaker, Span span) {}
