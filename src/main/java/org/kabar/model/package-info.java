/**
 * The data that flow through Kabar: articles, text marked by the language models, extractions and
 * refusals.
 *
 * <p>Records and closed enumerations only, with no dependency beyond the JDK, immutable and
 * therefore safe to share between threads. Every other package speaks these types, so that the
 * stages of the work need not know each other. Offsets are Unicode code points of the article's
 * text, half-open, everywhere.
 */
@NullMarked
package org.kabar.model;

import org.jspecify.annotations.NullMarked;
