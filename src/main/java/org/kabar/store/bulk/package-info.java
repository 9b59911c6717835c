/**
 * Builds a whole generation of a TDB2 database from statements, much faster than inserting them one
 * by one: terms get their identifiers from a dictionary in memory, the node file is appended to,
 * statements are sorted once for each index, and each index is written packed, from left to right.
 *
 * <p>The result is an ordinary database: Jena's own classes write the blocks of its B+trees. The
 * idea of packing sorted records is that of Jena's xloader.
 */
@NullMarked
package org.kabar.store.bulk;

import org.jspecify.annotations.NullMarked;
