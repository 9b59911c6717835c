/**
 * The words of a sentence, and the phrases and clauses they form, without a parser: what can be
 * told from word classes and function words alone.
 *
 * <p>Offsets are code points. Everything here is immutable or lives for one article only.
 */
@NullMarked
package org.kabar.extract.syntax;

import org.jspecify.annotations.NullMarked;
