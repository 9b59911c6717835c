/**
 * Full text over headlines and passages: a Lucene index beside the data of a generation, asked by
 * {@code text:query} of Jena's jena-text.
 *
 * <p>The index is a copy of what the store says, and says of which state. Where it is missing,
 * damaged or of another state, it is built anew from the store, so that it never answers for other
 * data.
 */
@NullMarked
package org.kabar.store.text;

import org.jspecify.annotations.NullMarked;
