/**
 * Extractions against gold: how much of what an article says was read, and how much of what was
 * read is so.
 *
 * <p>Pure functions over the records of {@link org.kabar.model}; who made the extractions does not
 * matter. Everything is micro-averaged: counts are summed over the articles before precision,
 * recall and F1 are taken. What stands on one side is matched with what stands on the other by
 * optimal one-to-one assignments, so that no order of the input earns a better score.
 */
@NullMarked
package org.kabar.evaluate;

import org.jspecify.annotations.NullMarked;
