/**
 * Names to canonical keys, by the authority of known entities and by folded names; and proposals of
 * what under different keys is one.
 *
 * <p>Keys are deterministic: the same extraction and the same authority give the same keys,
 * whatever was loaded before. What is only likely to be one is left to {@link
 * org.kabar.resolve.Resolution}, which scores profiles of entities and events and joins nothing
 * itself. What it knows of names and events is in data files under {@code resolve/}, over all
 * languages at once, since articles in several languages meet in one key.
 */
@NullMarked
package org.kabar.resolve;

import org.jspecify.annotations.NullMarked;
