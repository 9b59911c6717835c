package org.kabar.read;

import java.util.Optional;

/**
 * Tables that are read together.
 *
 * @param first a table
 * @param second the other one; empty if it stands alone
 */
record TablePair(Input first, Optional<Input> second) {}
