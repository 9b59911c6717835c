/**
 * Sentences, tokens, tags and names marked on an article, and the training of the models that do
 * it.
 *
 * <p>The only package that knows OpenNLP. Models are shared between threads; the tools made from
 * them are not, and forget what they adapted to after each article, so that what is marked on an
 * article depends on that article alone.
 */
@NullMarked
package org.kabar.annotate;

import org.jspecify.annotations.NullMarked;
