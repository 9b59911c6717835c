package org.kabar.extract.event;

import org.kabar.model.Span;

/**
 * Words between quotation marks.
 *
 * @param outer the words with the marks around them
 * @param inner the words between the marks, blanks trimmed
 */
record Quote(Span outer, Span inner) {}
