/**
 * What is decided to be one thing or two, and what follows for the graphs of articles.
 *
 * <p>The graph of an article is first made as if nothing had ever been merged, its original. What
 * stands in the store is the original with each merged entity replaced by the one that stands for
 * its group. That is a function of the original and of the set of decisions in force, so neither
 * the order of decisions nor that of loads matters, and taking a decision back is to compute the
 * graphs of its articles without it.
 */
@NullMarked
package org.kabar.store.merge;

import org.jspecify.annotations.NullMarked;
