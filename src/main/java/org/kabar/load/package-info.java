/**
 * The run on one page: read, annotate, extract, resolve, map, put, and the account of what came of
 * it.
 *
 * <p>Holds the equation that everything read is loaded, unchanged or rejected.
 */
@NullMarked
package org.kabar.load;

import org.jspecify.annotations.NullMarked;
