/**
 * Extractions to RDF: one named graph for each article.
 *
 * <p>The only maker of IRIs, and the reader of the authority and the ontology. Makes no blank
 * nodes.
 */
@NullMarked
package org.kabar.map;

import org.jspecify.annotations.NullMarked;
