/**
 * Reads the terms of a TDB2 database from memory-mapped pages. TDB2 5.6 reads each through a lock
 * and about a dozen calls of the system, which is most of the time of a query that touches many.
 */
@NullMarked
package org.kabar.store.nodes;

import org.jspecify.annotations.NullMarked;
