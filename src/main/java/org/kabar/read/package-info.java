/**
 * Files and pages to articles, extractions or refusals.
 *
 * <p>Reads lazily and never throws for bad content: what cannot be read becomes a {@link
 * org.kabar.model.Reject} that says where and why. Writes extractions in the format it reads. Knows
 * nothing of language or of RDF.
 */
@NullMarked
package org.kabar.read;

import org.jspecify.annotations.NullMarked;
