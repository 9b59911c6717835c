/**
 * Names to canonical keys, by the authority of known entities and by normalised names.
 *
 * <p>Deterministic: the same extraction and the same authority give the same keys, whatever was
 * loaded before.
 */
@NullMarked
package org.kabar.resolve;

import org.jspecify.annotations.NullMarked;
